from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from aiohttp import web

from simulator.errors import ApiError, bad_request, forbidden, too_many_requests
from simulator.faults import Fault
from simulator.files import Upload

OCTETS = "application/octet-stream"
PAGES = {str(number): HTTPStatus(number) for number in (502, 503, 504)}
REFUSALS: dict[str, Callable[[Fault], ApiError]] = {
    "400": lambda fault: bad_request(fault.description),
    "401": lambda fault: ApiError(401, fault.description),
    "403": lambda fault: forbidden(fault.description),
    "409": lambda fault: ApiError(409, f"Conflict: {fault.description}"),
    "429": lambda fault: too_many_requests(fault.retry_after),
    "500": lambda fault: ApiError(500, fault.description),
}


async def read_fields(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Return the fields and the files of a request: query, form, multipart or JSON."""
    fields: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return fields | await _read_json(request), {}
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.file.read(), value.content_type or OCTETS)
        else:
            fields[name] = value
    return fields, uploads


def success(result: object) -> web.Response:
    """Answer as Telegram does when all went well."""
    return web.json_response({"ok": True, "result": result})


def failure(error: ApiError) -> web.Response:
    """Answer as Telegram does when it refuses."""
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters is not None:
        body["parameters"] = error.parameters
    return web.json_response(body, status=error.code)


def html_failure(status: HTTPStatus) -> web.Response:
    """Answer like the proxy in front of a Telegram that is down: no JSON."""
    title = f"{status.value} {status.phrase}"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return web.Response(status=status, text=page, content_type="text/html")


def spoilt(fault: Fault) -> web.Response | None:
    """Answer as Telegram does when something goes wrong; None where the connection just dies."""
    if fault.kind in PAGES:
        return html_failure(PAGES[fault.kind])
    if fault.kind == "malformed":
        return web.Response(text=fault.body, content_type="application/json")
    if fault.kind in REFUSALS:
        return failure(REFUSALS[fault.kind](fault))
    return None


def hang_up(request: web.Request) -> web.Response:
    """Cut the connection; the response returned goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _read_json(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError as problem:
        raise bad_request("can't parse JSON") from problem
    if not isinstance(body, dict):
        raise bad_request("the JSON body must be an object")
    return body
