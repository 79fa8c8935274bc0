// Starts reveal.js, and adds what a class needs: light and dark, and keys that open a quiz answer.
const asked = new URLSearchParams(location.search);

function light(theme) {
  document.documentElement.dataset.theme = theme;
}

// Opens the answer with this number (1 to 4) and closes the others; a second press closes it.
function answer(number) {
  const all = [...Reveal.getCurrentSlide().querySelectorAll(".page details")];
  all.forEach((one, place) => { one.open = place === number - 1 && !one.open; });
}

light(asked.get("theme") === "dark" ? "dark" : "light");

// One layout of 1280 x 720, scaled to any screen: what fits here fits everywhere.
Reveal.initialize({
  width: 1280, height: 720, margin: 0, minScale: 0.1, maxScale: 4,
  center: false, display: "flex", hash: true, navigationMode: "linear", transition: "none",
  slideNumber: "c/t", controls: false, pdfSeparateFragments: false, pdfMaxPagesPerSlide: 1,
  plugins: [RevealNotes],
});
Reveal.addKeyBinding({ keyCode: 68, key: "D", description: "Light or dark" }, () => {
  light(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
});
for (const number of [1, 2, 3, 4]) {
  Reveal.addKeyBinding({ keyCode: 48 + number, key: String(number), description: "Open a quiz answer" }, () => answer(number));
}
