import { chromium } from "playwright-core";
import { serve } from "./scripts/site/server.mjs";
const {address, close} = await serve();
const browser = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const paths = process.argv.slice(2);
for (const [name,w,h] of [["phone",360,780],["desk",1280,900]]) {
  const page = await browser.newPage({viewport:{width:w,height:h}});
  page.on("console",m=>{ if (m.type()==="error") console.log(name, m.text().slice(0,300))});
  page.on("pageerror",e=>console.log("ERR",e.message));
  for (const p of paths) { await page.goto(address+p,{waitUntil:"networkidle"}); 
    await page.screenshot({path:`/tmp/site-shots/${p.replaceAll("/","_").replace(/#.*/,"")||"_"}-${name}.png`}); 
    console.log(p, await page.evaluate(()=>document.documentElement.scrollWidth)); }
  await page.close();
}
await browser.close(); close();
