// Start the page: the theme, then each part.

"use strict";

function startTheme() {
  const button = find("theme");
  const asked = window.matchMedia("(prefers-color-scheme: dark)");
  let own = null;
  const show = () => {
    const dark = own ?? asked.matches;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    button.textContent = dark ? "Light" : "Dark";
  };
  asked.addEventListener("change", show);
  button.addEventListener("click", () => {
    own = !(own ?? asked.matches);
    show();
  });
  show();
}

startTheme();
follow(drawTokens);
follow(lightDiagram);
follow(drawTrace);
follow(drawHeads);
startNodes();
startZoom();
startPrompt();
