import { keep, make } from "./dom.js";
import { draw, lines, summary } from "./message.js";

const EMOJI = ["👍", "👎", "❤", "🙏", "👌", "👀", "🎉", "😢"];
const ATTACHMENTS = {
  photo: ["sends_photo", {}],
  document: ["sends_document", {}],
  voice: ["sends_voice", {}],
  album: ["sends_album", { captions: [null, null, null] }],
  sticker: ["sends_sticker", {}],
  video: ["sends_video", {}],
  location: ["sends_location", {}],
  contact: ["sends_contact", {}],
};
const NEAR_PIXELS = 60;
const TOAST_MILLISECONDS = 4000;

/** One conversation as one person sees it: the log, the composer, the keyboard that the bot asked for. */
export class Pane {
  /** `act(person id, action, arguments)` answers undefined when it was refused; `started(person id)` follows a deep link. */
  constructor(section, prefix, act, started) {
    section.append(document.getElementById("conversation").content.cloneNode(true));
    const part = (selector) => section.querySelector(selector);
    Object.assign(this, { section, log: part(".log"), text: part("textarea"), answering: part(".answering"), newest: part(".newest") });
    Object.assign(this, { toasts: part(".toast"), keyboard: part(".keyboard"), act, started, view: {}, asked: new Map() });
    this.text.id = `${prefix}text`;
    part(".send").id = `${prefix}send`;
    this.log.onscroll = () => this.near() && (this.newest.hidden = true);
    this.newest.onclick = () => this.scroll();
    part(".composer").onsubmit = (event) => (event.preventDefault(), this.submit());
    part("[data-action=cancel]").onclick = () => this.concern(null);
    this.text.onkeydown = (event) => this.press(event);
    this.offer(part("[data-action=attach]"), part(".attach"));
  }

  /** Show `view`: {actor, chat, thread, messages, people, bot, answers, keyboard, placeholder}; chat null is private. */
  show(view) {
    const place = [view.actor?.id, view.chat, view.thread, this.section.checkVisibility()].join();
    const moved = place !== this.place;
    const stay = !moved && !this.near();
    const more = view.messages.length > this.view.messages?.length;
    Object.assign(this, { place, view });
    if (moved) this.concern(null);
    this.text.placeholder = this.text.ariaLabel = view.placeholder;
    this.refocus(() => keep(this.log, this.items(), (item) => draw(item, this)));
    keep(this.keyboard, view.keyboard?.keyboard ?? [], (row) => make("div", { class: "row" }, ...row.map((button) => this.answer(button))));
    if (!stay) this.scroll();
    else if (more) this.newest.hidden = false;
    this.settle();
  }

  /** Say something for a moment. */
  toast(text) {
    this.toasts.textContent = text;
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => (this.toasts.textContent = ""), TOAST_MILLISECONDS);
  }

  items() {
    const { actor, chat, thread, messages, people, bot } = this.view;
    const found = new Map(messages.map((message) => [message.id, message]));
    return lines(messages).map((line) => {
      if (line.day) return line;
      const [{ from, reply_to }] = line.messages;
      const quoted = reply_to === thread ? undefined : found.get(reply_to); // in a topic everything answers its root
      const reactors = line.messages.flatMap((message) => message.reactions.map((reaction) => reaction.user_id));
      return {
        ...line,
        own: from.id === actor?.id,
        sender: chat && { label: people.get(from.id)?.label, language_code: people.get(from.id)?.language_code },
        quoted: quoted && { id: quoted.id, name: quoted.from.name, text: summary(quoted) },
        actor: actor?.id,
        names: Object.fromEntries(reactors.map((id) => [id, people.get(id)?.name])),
        bot: bot.username,
      };
    });
  }

  reply(message) {
    this.concern({ reply_to: message.id }, `Reply to ${message.from.name}: ${summary(message)}`);
  }

  edit(message) {
    this.concern({ message_id: message.id }, "Edit the message", message.text);
  }

  react(message, emoji) {
    return this.do("reacts", { message_id: message.id, emoji });
  }

  do(action, told) {
    return this.act(this.view.actor.id, action, { ...told, chat: this.view.chat });
  }

  send(action, told) {
    const reply_to = this.about?.reply_to ?? null;
    this.concern(null);
    this.scroll();
    return this.do(action, { ...told, reply_to, thread_id: this.view.thread });
  }

  async start(text) {
    await this.act(this.view.actor.id, "sends", { text });
    this.started(this.view.actor.id);
  }

  async submit() {
    const text = this.text.value.trim();
    if (text === "" || !this.view.actor) return;
    const message_id = this.about?.message_id;
    this.text.value = "";
    const sent = await (message_id ? this.do("edits", { message_id, text }) : this.send("sends", { text }));
    if (!sent && this.text.value === "") this.text.value = text;
    else if (message_id) this.concern(null);
  }

  press(event) {
    if (event.key === "Escape") this.concern(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  async tap(message, at, button, element) {
    if (button.copy_text) return this.copy(button.copy_text.text);
    element.classList.add("waiting");
    const query = await this.do("taps", { message_id: message.id, button: at });
    if (!query) return element.classList.remove("waiting");
    this.asked.set(query, element);
    this.settle();
  }

  async copy(text) {
    await navigator.clipboard.writeText(text).then(() => this.toast(`Copied: ${text}`), () => this.toast(text));
  }

  /** Show what the bot answered to the taps made here. */
  settle() {
    for (const answer of this.view.answers) {
      if (!this.asked.has(answer.callback_query_id)) continue;
      this.asked.get(answer.callback_query_id).classList.remove("waiting");
      this.asked.delete(answer.callback_query_id);
      if (answer.text && answer.show_alert) this.alert(answer.text);
      else if (answer.text) this.toast(answer.text);
    }
  }

  alert(text) {
    const dialog = document.getElementById("alert");
    dialog.querySelector("p").textContent = text;
    if (!dialog.open) dialog.showModal();
  }

  choose(message, element) {
    const menu = document.getElementById("reactions");
    const pick = (emoji) => (menu.hidePopover(), this.react(message, emoji));
    menu.replaceChildren(...EMOJI.map((emoji) => make("button", { type: "button", "data-emoji": emoji, click: () => pick(emoji) }, emoji)));
    menu.showPopover({ source: element });
  }

  /** Keep what the next message is about: {reply_to}, {message_id} to edit, or null. */
  concern(about, title = "", text = null) {
    if (text === null && this.about?.message_id) this.text.value = "";
    this.about = about;
    this.answering.hidden = about === null;
    this.answering.firstElementChild.textContent = title;
    if (text !== null) this.text.value = text;
    if (about !== null) this.text.focus();
  }

  offer(opener, menu) {
    opener.popoverTargetElement = menu;
    menu.onclick = (event) => {
      const [action, told] = ATTACHMENTS[event.target.dataset.attach] ?? [];
      if (action === undefined) return;
      menu.hidePopover();
      this.send(action, told);
    };
  }

  answer(button) {
    const click = () => {
      if (button.request_contact) return this.send("sends_contact", {});
      if (button.request_location) return this.send("sends_location", {});
      return this.send("sends", { text: button.text });
    };
    return make("button", { type: "button", class: "key", "data-answer": button.text, click }, button.text);
  }

  find(id) {
    const found = this.log.querySelector(`[data-message-id="${id}"]`);
    found?.scrollIntoView({ block: "center" });
    found?.animate([{ backgroundColor: "var(--mark)" }, { backgroundColor: "transparent" }], 1200);
  }

  /** Redraw, and give the focus back to the button that had it if its message was drawn anew. */
  refocus(redraw) {
    const focused = this.log.contains(document.activeElement) ? document.activeElement : null;
    const id = focused?.closest("[data-message-id]")?.dataset.messageId;
    const button = focused?.dataset.button;
    redraw();
    if (button && !focused.isConnected) this.log.querySelector(`[data-message-id="${id}"] [data-button="${button}"]`)?.focus();
  }

  near() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_PIXELS;
  }

  scroll() {
    this.newest.hidden = true;
    this.log.scrollTop = this.log.scrollHeight;
  }
}
