/** Return a new element; a function among the attributes listens, null, undefined and false are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value != null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const drawn = new WeakMap();

/** Make the children of `parent` what `build` makes of `items`; a child whose item is unchanged stays as it is. */
export function keep(parent, items, build) {
  const before = drawn.get(parent) ?? new Map();
  const after = new Map(items.map((item) => [JSON.stringify(item), item]));
  for (const [key, item] of after) after.set(key, before.get(key) ?? build(item));
  for (const [key, element] of before) if (!after.has(key)) element.remove();
  let place = parent.firstChild;
  for (const element of after.values()) {
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
  }
  drawn.set(parent, after);
}

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** Return the English name of a language, of a phone that tells it. */
export function language(code) {
  return code ? languages.of(code) : "no language";
}

/** Return a round picture with somebody's initial, in a colour that is always the same. */
export function avatar(id, name) {
  return make("span", { class: `avatar hue-${Math.abs(id) % 7}`, "aria-hidden": "true" }, [...name][0] ?? "?");
}

const inTokyo = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", ...options });
const TIME = inTokyo({ hour: "2-digit", minute: "2-digit" });
const DAY = inTokyo({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const INSTANT = inTokyo({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

export const time = (at) => TIME.format(new Date(at));
export const day = (at) => DAY.format(new Date(at));
export const instant = (at) => INSTANT.format(new Date(at));
