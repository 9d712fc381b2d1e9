import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { navigationOf } from "../../navigation";
import "./style.css";
import TryIt from "./TryIt.vue";
import ViewSwitch from "./ViewSwitch.vue";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "doc-before": () => h(ViewSwitch) }),
  enhanceApp({ app, siteData }) {
    app.component("TryIt", TryIt);
    const { themeConfig } = siteData.value;
    siteData.value = {
      ...siteData.value,
      themeConfig: { ...themeConfig, sidebar: navigationOf(themeConfig.navigation) },
    };
  },
} satisfies Theme;
