/*
 * The demo page. For automation these stay as they are:
 *
 *   /?person=101&as=501&topic=7&pane=staff   opens a view: whose phone, who writes in the group, thread id or "general",
 *                                            and which pane a narrow window shows ("phone" or "staff")
 *   html[data-revision], html[data-lost]     the revision that is shown; the server does not answer
 *   #phone[data-chat], #staff[data-chat]     the panes and the chat that each shows; #phone's is the person's id
 *   #person, then [data-person="101"]        choose a phone; #find filters the list
 *   #as (select), #membership                who writes in the group, by id; the chosen phone joins or leaves it
 *   [data-topic="general"|"7"]               a topic tab, perhaps with [data-unread], [data-closed]
 *   #text #send, #staff-text #staff-send     the composers
 *   [data-action="attach"], [data-attach]    photo, document, voice, album, sticker, video, location, contact
 *   [data-message-id="3"]                    a message; in it [data-button="row-column"] from 0, [data-reaction="👌"],
 *                                            [data-action="reply"|"edit"|"choose"]; "choose" opens #reactions [data-emoji]
 *   [data-answer="Menu"]                     a key of the reply keyboard
 *   .toast, #alert, #notice                  short answers to taps, alerts, and what the page itself has to say
 *   #to-phone, #to-staff                     the switch of a narrow window
 *   #clock[datetime], [data-clock="hour"|"day"|"next"]
 *   [data-fault="blocked"|"429"|"502"|"down"][aria-pressed]
 */
import { avatar, instant, keep, language, make } from "./dom.js";
import { Pane } from "./pane.js";
import { post, states } from "./server.js";

const MOVES = { hour: { move_seconds: 3600 }, day: { move_seconds: 86400 }, next: { next_event: true } };
const FAULTS = {
  429: [{ kind: "429", times: 1 }],
  502: [{ kind: "502", times: 1 }],
  down: [{ kind: "502", times: null }, { kind: "502", times: null, method: "getUpdates" }],
};
const NOTICE_MILLISECONDS = 5000;

const byId = (id) => document.getElementById(id);
const chosen = { pane: "phone", ...Object.fromEntries(new URLSearchParams(location.search)) };
const seen = new Map(); // the newest message that was looked at, by person or topic
let state = null;
let hiding = null;

const follow = (person) => choose({ person, pane: "phone" });
const phone = new Pane(byId("phone"), "", act, follow);
const staff = new Pane(byId("staff"), "staff-", act, follow);

listen();
for await (const next of states()) {
  document.documentElement.toggleAttribute("data-lost", next === null);
  if (next === null) notice("The local Telegram does not answer. Trying again …");
  else show(next);
}

function show(next) {
  const first = state === null;
  state = next;
  if (first) places().forEach(look);
  draw();
  document.documentElement.dataset.revision = state.revision;
}

function choose(changes) {
  Object.assign(chosen, changes);
  history.replaceState(null, "", `?${new URLSearchParams(chosen)}`);
  draw();
}

function draw() {
  const people = new Map(state.people.map((person) => [person.id, person]));
  const shared = { people, bot: state.bot, answers: state.answers };
  const person = people.get(Number(chosen.person)) ?? byActivity()[0];
  const [group] = state.groups;
  const topic = topics().find(({ id }) => id === chosen.topic) ?? topics()[0];
  document.body.dataset.pane = chosen.pane;
  if (person && byId("phone").checkVisibility()) look(person);
  if (group && byId("staff").checkVisibility()) look(topic);
  if (person) drawPhone(person, shared);
  if (group) drawStaff(group, topic, person, shared);
  drawBar(person);
  if (byId("people").matches(":popover-open")) drawPeople();
}

function drawBar(person) {
  byId("clock").textContent = instant(state.now);
  byId("clock").dateTime = state.now;
  for (const button of document.querySelectorAll("[data-fault]")) button.ariaPressed = isOn(button.dataset.fault, person);
  for (const button of document.querySelectorAll("#panes button")) button.ariaPressed = button.dataset.pane === chosen.pane;
  byId("to-phone").toggleAttribute("data-unread", state.people.some(unread));
  byId("to-staff").toggleAttribute("data-unread", topics().some(unread));
  byId("person").toggleAttribute("data-unread", state.people.some(unread));
}

function drawPhone(person, shared) {
  const { id, name, label, language_code, messages, keyboard, blocked } = person;
  byId("phone").dataset.chat = id;
  keep(byId("person"), [{ id, name, label, language_code, mark: "▾" }], card);
  phone.log.lang = language_code ?? "";
  phone.show({
    ...shared, actor: person, chat: null, thread: null, messages,
    keyboard: messages.length === 0 ? { keyboard: [[{ text: "/start" }]] } : keyboard,
    placeholder: blocked ? `${name} blocked the bot; writing unblocks it` : `Write to ${state.bot.first_name} as ${name}`,
  });
}

function drawStaff(group, topic, person, shared) {
  const writers = group.members.map((id) => shared.people.get(id)).filter(Boolean);
  const writer = writers.find(({ id }) => id === Number(chosen.as)) ?? writers[0];
  byId("staff").dataset.chat = group.id;
  byId("group").textContent = group.title;
  byId("members").textContent = `${writers.length} members`;
  byId("membership").textContent = `${person.name} ${group.members.includes(person.id) ? "leaves" : "joins"}`;
  keep(byId("as"), writers.map(({ id, name, label, language_code }) => ({ id, text: told(name, label, language(language_code)) })), option);
  byId("as").value = writer?.id;
  byId("topics").hidden = !group.is_forum;
  keep(byId("topics"), topics().map((shown) => ({ ...shown, messages: null, selected: shown.id === topic.id, unread: unread(shown) })), tab);
  staff.show({
    ...shared, actor: writer, chat: group.id, thread: topic.thread, messages: topic.messages, keyboard: null,
    placeholder: writer ? `Write in ${topic.name} as ${writer.name}` : "Nobody is in the group yet",
  });
}

function drawPeople() {
  const wanted = byId("find").value.toLowerCase();
  const shown = byActivity()
    .map((person) => ({ ...person, messages: null, open: person.messages.length > 0, mark: unread(person) ? "●" : "" }))
    .filter(({ name, label, language_code }) => told(name, label, language(language_code)).toLowerCase().includes(wanted));
  keep(byId("found"), shown, (person) => {
    const pick = () => (byId("people").hidePopover(), choose({ person: person.id }));
    return make("button", { type: "button", class: `who${person.open ? "" : " closed"}`, "data-person": person.id, click: pick }, card(person));
  });
}

function card({ id, name, label, language_code, mark }) {
  return make("span", { class: "person" }, avatar(id, name),
    make("span", { class: "title" }, make("strong", {}, name), make("small", {}, label)),
    make("span", { class: "chip", title: "Language of the phone" }, language(language_code)), make("i", { class: "mark" }, mark));
}

function option({ id, text }) {
  return make("option", { value: id }, text);
}

function tab({ id, name, icon, icon_color, closed, selected, unread }) {
  const attributes = { "data-topic": id, "data-unread": unread, "data-closed": closed, "aria-selected": String(selected), tabindex: selected ? 0 : -1 };
  const sign = make("i", { class: icon ? null : "dot" }, icon ?? "");
  if (!icon) sign.style.background = `#${icon_color.toString(16).padStart(6, "0")}`;
  return make("button", { type: "button", role: "tab", ...attributes, click: () => choose({ topic: id }) },
    sign, make("span", {}, name), closed ? make("i", { role: "img", "aria-label": "closed" }, "🔒") : null);
}

/** Return the tabs of the group, "General" first, each with its messages; a group without topics has one. */
function topics() {
  const [group] = state.groups;
  if (!group) return [];
  const inside = (thread) => group.messages.filter((message) => !group.is_forum || message.thread_id === thread);
  const general = { id: "general", name: group.is_forum ? "General" : group.title, icon: "#", thread: null, messages: inside(null) };
  return [general, ...group.topics.map((topic) => ({ ...topic, id: `${topic.thread_id}`, thread: topic.thread_id, messages: inside(topic.thread_id) }))];
}

function places() {
  return [...state.people, ...topics()];
}

function look({ id, messages }) {
  seen.set(id, messages.at(-1)?.id ?? 0);
}

function unread({ id, messages }) {
  return (messages.at(-1)?.id ?? 0) > (seen.get(id) ?? 0);
}

/** Return the people, those whose chat with the bot is open first, the latest message on top. */
function byActivity() {
  const latest = (person) => person.messages.at(-1)?.at ?? "";
  return state.people.toSorted((one, other) => latest(other).localeCompare(latest(one)));
}

function told(...words) {
  return words.filter(Boolean).join(" · ");
}

function isOn(name, person) {
  if (name === "blocked") return Boolean(person?.blocked);
  const [wanted] = FAULTS[name];
  return state.faults.some((fault) => fault.kind === wanted.kind && fault.times === wanted.times);
}

/** Do something as somebody; return the result, or undefined when it was refused, which a notice tells. */
async function act(as, action, details) {
  return (await tried(() => post("do", { as, do: action, ...details })))?.result;
}

async function tried(work) {
  try {
    return await work();
  } catch (problem) {
    return notice(problem.message);
  }
}

async function flip(name) {
  const person = shownPerson();
  if (name === "blocked") return act(person.id, person.blocked ? "unblocks_bot" : "blocks_bot", {});
  const wanted = Object.keys(FAULTS).filter((other) => (other === name) !== isOn(other));
  return tried(async () => {
    await post("fault", { clear: true }); // one fault alone cannot be switched off
    for (const fault of wanted.flatMap((other) => FAULTS[other])) await post("fault", fault);
  });
}

async function move(name) {
  const moved = await tried(() => post("clock", MOVES[name]));
  if (name === "next" && moved) notice(moved.event_at ? `Next event: ${instant(moved.event_at)}` : "Nothing is planned");
}

function changeMembership() {
  const [group] = state.groups;
  const { id } = shownPerson();
  return act(id, group.members.includes(id) ? "leaves" : "joins", { group: group.id });
}

function shownPerson() {
  return state.people.find(({ id }) => id === Number(byId("phone").dataset.chat));
}

function notice(text) {
  byId("notice").textContent = text;
  clearTimeout(hiding);
  hiding = setTimeout(() => (byId("notice").textContent = ""), NOTICE_MILLISECONDS);
}

function listen() {
  for (const button of document.querySelectorAll("[data-clock]")) button.onclick = () => move(button.dataset.clock);
  for (const button of document.querySelectorAll("[data-fault]")) button.onclick = () => flip(button.dataset.fault);
  for (const button of document.querySelectorAll("#panes button")) button.onclick = () => choose({ pane: button.dataset.pane });
  byId("membership").onclick = changeMembership;
  byId("as").onchange = ({ target }) => choose({ as: target.value });
  byId("find").oninput = drawPeople;
  byId("people").ontoggle = ({ newState }) => newState === "open" && (drawPeople(), byId("find").select());
  byId("topics").onkeydown = step;
}

function step(event) {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const tabs = [...byId("topics").children];
  const next = tabs.at((tabs.findIndex((found) => found.tabIndex === 0) + by) % tabs.length);
  choose({ topic: next.dataset.topic });
  byId("topics").querySelector("[tabindex='0']").focus();
}
