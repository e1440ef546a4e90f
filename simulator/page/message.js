import { avatar, day, instant, language, make, time } from "./dom.js";

const SERVICES = {
  new_chat_members: (members) => `${members.map((member) => member.first_name).join(", ")} joined the group`,
  left_chat_member: (member) => `${member.first_name} left the group`,
  pinned_message: (pinned) => `Pinned “${(pinned.text ?? pinned.caption ?? "a message").slice(0, 60)}”`,
  migrate_to_chat_id: () => "The group moves to a new id",
  migrate_from_chat_id: () => "The group is a supergroup now",
  forum_topic_created: (topic) => `Topic “${topic.name}” was opened`,
  forum_topic_edited: (topic) => (topic.name ? `The topic is called “${topic.name}” now` : "The topic has a new icon"),
  forum_topic_closed: () => "The topic was closed",
  forum_topic_reopened: () => "The topic was opened again",
  general_forum_topic_hidden: () => "General was hidden",
  general_forum_topic_unhidden: () => "General is shown again",
  message_auto_delete_timer_changed: (timer) => (timer.message_auto_delete_time
    ? `Messages are deleted after ${timer.message_auto_delete_time / 3600} hours` : "Messages are kept"),
};
const LINK = /^(https?|tel|mailto):/;
const CONTINUES_WITHIN_MILLISECONDS = 5 * 60 * 1000;

/** Return what a log shows: {day} lines, and {messages} of one bubble each, an album being one bubble. */
export function lines(messages) {
  const shown = [];
  let last = null;
  for (const message of messages) {
    if (last === null || day(last.at) !== day(message.at)) shown.push({ day: day(message.at) });
    if (last !== null && message.album && last.album === message.album) shown.at(-1).messages.push(message);
    else shown.push({ messages: [message], continued: continues(last, message) });
    last = message;
  }
  return shown;
}

/** Return the first words of a message, as a quotation of it shows them. */
export function summary(message) {
  return (message.text || message.file?.name || (message.location && "Location") || "Message").slice(0, 120);
}

/** Draw a line of `lines`, to which the pane added {own, sender, quoted, actor, bot}; `on`, the pane, does what is tapped. */
export function draw(line, on) {
  if (line.day) return make("p", { class: "day" }, line.day);
  const [first] = line.messages;
  if (first.service) return service(first);
  const kind = `${line.own ? " own" : ""}${line.continued ? " continued" : ""}`;
  const sticker = first.file?.kind === "sticker" ? " bare" : "";
  return make("article", { class: `message${kind}`, "data-message-id": first.id, "aria-label": `${first.from.name}, ${time(first.at)}` },
    line.sender && !line.own ? avatar(first.from.id, first.from.name) : null,
    make("div", { class: "stack" },
      make("div", { class: `bubble${sticker}` },
        line.sender && !line.own && !line.continued ? byline(first.from, line.sender) : null,
        first.forwarded ? make("small", { class: "note" }, "Forwarded message") : null,
        line.quoted ? quotation(line.quoted, on) : null,
        make("div", { class: `files of-${line.messages.length}` }, ...line.messages.flatMap(attachments)),
        ...line.messages.filter((message) => message.html).map((message) => words(message, line.bot, on)),
        meta(line.messages.at(-1)),
        reactions(line, on),
      ),
      first.buttons.length ? keyboard(first, line.bot, on) : null,
    ),
    tools(line, on),
  );
}

function continues(last, message) {
  return Boolean(last && !last.service && last.from.id === message.from.id && day(last.at) === day(message.at)
    && new Date(message.at) - new Date(last.at) < CONTINUES_WITHIN_MILLISECONDS);
}

function service(message) {
  const [name, value] = Object.entries(message.service)[0];
  return make("p", { class: "service", "data-message-id": message.id, title: instant(message.at) }, SERVICES[name](value));
}

function byline(from, sender) {
  const told = from.is_bot ? "bot" : [sender.label, language(sender.language_code)].filter(Boolean).join(" · ");
  return make("div", { class: "byline" }, make("b", { class: `ink-${Math.abs(from.id) % 7}` }, from.name), make("small", {}, told));
}

function quotation(quoted, on) {
  return make("button", { type: "button", class: "quotation", click: () => on.find(quoted.id) },
    make("b", {}, quoted.name), make("span", { dir: "auto" }, quoted.text));
}

function attachments(message) {
  const { file, location, contact, id } = message;
  if (location) return [card("📍", "Location", `${location.latitude}, ${location.longitude}`)];
  if (contact) return [card("👤", contact.first_name, contact.phone_number)];
  if (!file) return [];
  if (file.kind === "sticker" && file.emoji) return [make("span", { class: "sticker", role: "img", "aria-label": `Sticker ${file.emoji}` }, file.emoji)];
  if (file.kind === "photo" || file.kind === "sticker") return [picture(file, id)];
  const link = { href: file.url, target: "_blank", rel: "noreferrer", class: `card ${file.kind}` };
  if (file.kind === "voice") return [make("a", link, make("i", {}, "▶"), make("span", { class: "wave", "aria-label": "Voice message" }), make("small", {}, "0:03"))];
  return [make("a", link, make("i", {}, file.kind === "document" ? "📄" : "▶"), make("span", {}, file.name))];
}

function card(icon, title, text) {
  return make("div", { class: "card" }, make("i", {}, icon), make("span", {}, make("b", {}, title), make("br"), text));
}

function picture(file, id) {
  const image = make("img", { src: file.url, alt: file.name, class: file.spoiler ? "hidden" : null });
  return make("button", { type: "button", class: "picture", "data-file": id, "aria-label": `Photo ${file.name}`, click: () => image.classList.toggle("hidden", false) }, image);
}

function words(message, bot, on) {
  const element = make("div", { class: "words", dir: "auto" });
  element.innerHTML = message.html; // rendered and escaped by simulator/render.py
  for (const hidden of element.querySelectorAll(".spoiler, .expandable")) disclose(hidden);
  for (const date of element.querySelectorAll("time")) date.title = `${instant(date.dataset.unix * 1000)}, Tokyo`;
  for (const link of element.querySelectorAll("a")) {
    if (start(link.href, bot) === null) continue;
    link.addEventListener("click", (event) => (event.preventDefault(), on.start(start(link.href, bot))));
  }
  return element;
}

function disclose(hidden) {
  const toggle = () => hidden.setAttribute("aria-expanded", hidden.classList.toggle("open"));
  Object.assign(hidden, { tabIndex: 0, role: "button", onclick: toggle });
  hidden.setAttribute("aria-expanded", "false");
  hidden.onkeydown = (event) => event.key === "Enter" && toggle();
}

function start(url, bot) {
  const link = URL.canParse(url) ? new URL(url) : null;
  if (link?.host !== "t.me" || link.pathname !== `/${bot}`) return null;
  return `/start ${link.searchParams.get("start") ?? ""}`.trim();
}

function keyboard(message, bot, on) {
  const rows = message.buttons.map((row, at) => make("div", { class: "row" }, ...row.map((button, column) => key(message, button, [at, column], bot, on))));
  return make("div", { class: "keys", role: "group", "aria-label": "Buttons" }, ...rows);
}

function key(message, button, at, bot, on) {
  const shape = { class: `key ${button.style ?? ""}`, "data-button": at.join("-") };
  const command = start(button.url, bot);
  if (LINK.test(button.url) && command === null)
    return make("a", { ...shape, href: button.url, target: "_blank", rel: "noreferrer" }, button.text, make("i", {}, "↗"));
  const tap = (event) => (command === null ? on.tap(message, at, button, event.currentTarget) : on.start(command));
  const mark = button.copy_text ? make("i", {}, "⧉") : null;
  return make("button", { ...shape, type: "button", disabled: "disabled" in button, click: tap }, button.text, mark);
}

function reactions(line, on) {
  const [first] = line.messages;
  const counted = Map.groupBy(line.messages.flatMap((message) => message.reactions), (reaction) => reaction.emoji);
  if (counted.size === 0) return null;
  const pills = [...counted].map(([emoji, given]) => {
    const mine = given.some((reaction) => reaction.user_id === line.actor);
    const names = given.map((reaction) => line.names[reaction.user_id] ?? "Bot").join(", ");
    const react = () => on.react(first, mine ? null : emoji);
    return make("button", { type: "button", class: "pill", "data-reaction": emoji, "aria-pressed": String(mine), title: names, click: react },
      emoji, make("span", {}, given.length > 1 ? ` ${given.length}` : ""));
  });
  return make("div", { class: "pills" }, ...pills);
}

function meta(message) {
  const marks = [message.protected && "protected", message.edited && "edited", time(message.at)].filter(Boolean);
  return make("time", { class: "meta", datetime: message.at, title: `${instant(message.at)}, Tokyo` }, marks.join(" · "));
}

function tools(line, on) {
  const [first] = line.messages;
  const tool = (action, label, sign) => make("button", { type: "button", "data-action": action, "aria-label": label, title: label, click: (event) => on[action](first, event.currentTarget) }, sign);
  return make("div", { class: "tools" }, tool("reply", "Reply", "↩"), tool("choose", "React", "☺"),
    line.own && (first.text || first.file?.kind === "photo") ? tool("edit", "Edit", "✎") : null);
}
