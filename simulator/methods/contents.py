from simulator.call import Call
from simulator.errors import bad_request
from simulator.markup import Marked, parse_html, stripped, utf16_length
from simulator.schema import Json, SchemaError
from simulator.state import State

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
MEASURED_BY_BOT = ("duration", "width", "height", "performer", "title", "emoji")


def text_content(params: Json) -> Json:
    """Return the text of a message with its entities."""
    text, entities = _marked(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return _filled({"text": text, "entities": entities, "link_preview_options": params.get("link_preview_options")})


def caption_content(params: Json) -> Json:
    """Return the caption of a medium with its entities; nothing when there is none."""
    caption, entities = _marked(params, "caption", "caption_entities")
    if utf16_length(caption) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    above = params.get("show_caption_above_media")
    return _filled({"caption": caption, "caption_entities": entities, "show_caption_above_media": above})


def media_content(state: State, call: Call, kind: str, given: str, options: Json) -> Json:
    """Return a file as a message shows it, with caption and spoiler; `given` is attach:// or a file_id."""
    content = state.files.resolve(kind, given, call.uploads).content()
    if kind != "photo":
        content[kind] |= {name: options[name] for name in MEASURED_BY_BOT if name in options}
    return content | caption_content(options) | _filled({"has_media_spoiler": options.get("has_spoiler")})


def _marked(params: Json, name: str, entities_name: str) -> Marked:
    source = params.get(name, "")
    mode = params.get("parse_mode")
    if mode is not None and mode.lower() != "html":
        raise SchemaError(f'parse_mode: the local Telegram parses "HTML" only, not "{mode}"')
    if mode is not None:
        return parse_html(source)
    entities = params.get(entities_name, [])
    for entity in entities:
        if not 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(source):
            raise bad_request(f"entity at offset {entity['offset']} lies outside of the text")
    return stripped(source, entities)


def _filled(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value}
