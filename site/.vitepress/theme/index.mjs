// The default theme without its fonts, in sober colours, with the way to the other language and a foot for every page.
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import { indexing, searching } from "../search/options.mjs";
import Layout from "./Layout.vue";

import "./official.css";
import "../../calculator/calculator.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, siteData }) {
    const { options } = siteData.value.themeConfig.search;
    options.miniSearch = { options: indexing, searchOptions: searching };
    // The library comes along only with the page that computes.
    app.component(
      "BenefitCalculator",
      defineAsyncComponent(() => import("../../calculator/BenefitCalculator.vue")),
    );
  },
};
