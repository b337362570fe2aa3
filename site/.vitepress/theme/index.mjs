// The default theme without its fonts, in sober colours, with the way to the other language and a foot for every page.
import DefaultTheme from "vitepress/theme-without-fonts";
import { indexing, searching } from "../search/options.mjs";
import Layout from "./Layout.vue";

import "./official.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ siteData }) {
    const { options } = siteData.value.themeConfig.search;
    options.miniSearch = { options: indexing, searchOptions: searching };
  },
};
