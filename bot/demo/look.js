// What cannot be read of the phone's chat: letters without a glyph, cut labels, words outside, screens that are too high.
() => {
  const log = document.querySelector("#phone .log");
  const screens = [...log.querySelectorAll(".message:not(.own) .stack")].filter((screen) => screen.offsetParent);
  const said = screens.map((screen) => {
    const copy = screen.cloneNode(true);
    for (const folded of copy.querySelectorAll(".expandable")) folded.remove();
    return copy.textContent;
  });
  const isOutside = (each) => each.scrollWidth > each.clientWidth + 1;
  return {
    said: said.join("\n"),
    no_glyph: [...new Set(log.innerText)].filter((sign) => isMissing(sign, log)),
    cut: [...log.querySelectorAll(".key")].filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent),
    outside: [log, ...log.querySelectorAll(".bubble")].filter(isOutside).map((each) => each.textContent),
    too_high: screens.filter((screen) => height(screen) > log.clientHeight)
      .map((screen) => `${height(screen)} of ${log.clientHeight}: ${screen.textContent}`),
  };

  // The note of a draft, with the Japanese, is there until somebody has read the translation.
  function height(screen) {
    const notes = [...screen.querySelectorAll(".expandable")].filter((each) => each.textContent.startsWith("📝"));
    return notes.reduce((left, note) => left - note.offsetHeight, screen.offsetHeight);
  }

  // A sign that no font has is drawn as the box that stands for U+0378, which is no sign.
  function isMissing(sign, place) {
    if (/[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u.test(sign)) return false;
    window.drawn ??= new Map();
    if (!window.drawn.has(sign)) window.drawn.set(sign, drawing(sign, place));
    return window.drawn.get(sign) === (window.nothing ??= drawing("\u0378", place));
  }

  function drawing(sign, place) {
    const canvas = Object.assign(document.createElement("canvas"), { width: 48, height: 48 });
    const context = canvas.getContext("2d");
    context.font = getComputedStyle(place).font;
    context.fillText(sign, 16, 30);
    return canvas.toDataURL();
  }
}
