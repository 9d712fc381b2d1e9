"""Walks the API on BASE_URL with httpx and the generated models; prints one line for each thing it saw."""

import os
from typing import TypeVar

import httpx
import models as api

T = TypeVar("T")


def checked(value: object, kind: type[T]) -> T:
    assert isinstance(value, kind), f"expected {kind.__name__}, got {value!r}"
    return value


def body(stream: bool = False) -> dict[str, object]:
    """A request that the models have checked before it is sent."""
    request = {
        "model": "claude-sonnet-5-5",
        "max_tokens": 64,
        "messages": [{"role": "user", "content": "Name three rivers."}],
        "stream": stream,
    }
    api.MessageCreateRequest.model_validate(request)
    return request


def ask(client: httpx.Client) -> api.Message:
    return api.Message.model_validate_json(client.post("/v1/messages", json=body()).raise_for_status().text)


def walk(client: httpx.Client) -> tuple[int, int]:
    count, pages, after = 0, 0, None
    while True:
        query = {"limit": "2"} | ({"after_id": after} if after else {})
        page = api.ModelInfoList.model_validate_json(client.get("/v1/models", params=query).raise_for_status().text)
        count, pages, after = count + len(page.data), pages + 1, page.last_id
        if not page.has_more:
            return count, pages


def stream(client: httpx.Client) -> str:
    """The text of a streamed message; a ping is no event of a message."""
    text = ""
    headers = {"accept": "text/event-stream"}
    with client.stream("POST", "/v1/messages", headers=headers, json=body(stream=True)) as response:
        for line in response.iter_lines():
            if not line.startswith("data: "):
                continue
            event = api.RawMessageStreamEvent.model_validate_json(line.removeprefix("data: ")).root
            if not isinstance(event, api.KnownRawMessageStreamEvent):
                continue
            if isinstance(event.root, api.RawMessageStopEvent):
                return text
            if isinstance(event.root, api.RawContentBlockDeltaEvent):
                delta = event.root.delta.root
                if isinstance(delta, api.KnownRawContentBlockDelta) and isinstance(delta.root, api.TextDelta):
                    text += delta.root.text
    raise AssertionError(f"{response.status_code}: no message_stop after {text!r}")


def main() -> None:
    # The full document is that of callers that send a beta value.
    beta = {"anthropic-beta": "mcp-client-2025-11-20"}
    headers = {"x-api-key": "local", "anthropic-version": "2026-10-21", **beta}
    with httpx.Client(base_url=os.environ["BASE_URL"], headers=headers) as client:
        message = ask(client)
        checked(checked(message.content[0].root, api.KnownContentBlock).root, api.TextBlock)
        print("message", message.role, message.stop_reason.root if message.stop_reason else None)

        models, pages = walk(client)
        print("models", models, "pages", pages)

        missing = client.get("/v1/models/no-such-model")
        failure = api.ErrorResponse.model_validate_json(missing.text).error
        error = checked(checked(failure.root, api.KnownErrorObject).root, api.NotFoundErrorObject)
        print("error", missing.status_code, error.type)

        message = ask(client)
        unknown = checked(message.content[1].root, api.UnknownContentBlock)
        reason = message.stop_reason.root if message.stop_reason else None
        print("unknown", unknown.type, (unknown.model_extra or {})["shape"], reason)

        print("stream", stream(client))


main()
