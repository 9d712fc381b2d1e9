"""Walks the API on BASE_URL with the generated client; prints one line for each thing it saw."""

import json
import os
from typing import TypeVar

from claude import AuthenticatedClient
from claude.api.messages import messages_create
from claude.api.models import models_list, models_retrieve
from claude.models import ErrorResponse, Message, MessageCreateRequest, ModelInfoList, NotFoundErrorObject
from claude.models import RawContentBlockDeltaEvent, RawMessageStopEvent, TextBlock, TextDelta, UnknownContentBlock
from claude.models import UserMessageParam
from claude.types import UNSET

T = TypeVar("T")


def checked(value: object, kind: type[T]) -> T:
    assert isinstance(value, kind), f"expected {kind.__name__}, got {value!r}"
    return value


def question(stream: bool = False) -> MessageCreateRequest:
    return MessageCreateRequest(
        model="claude-sonnet-5-5",
        max_tokens=64,
        messages=[UserMessageParam(role="user", content="Name three rivers.")],
        stream=stream,
    )


def ask(client: AuthenticatedClient) -> Message:
    return checked(messages_create.sync(client=client, body=question()), Message)


def stream(client: AuthenticatedClient) -> str:
    """The text of a streamed message, through the client's own httpx: its methods read the whole body as JSON."""
    text = ""
    headers = {"accept": "text/event-stream", "anthropic-version": "2026-10-21"}
    body = question(stream=True).to_dict()
    with client.get_httpx_client().stream("POST", "/v1/messages", headers=headers, json=body) as response:
        for line in response.iter_lines():
            if not line.startswith("data: "):
                continue
            # A union is no class of its own, so the type chooses the class.
            event = json.loads(line.removeprefix("data: "))
            if event["type"] == "content_block_delta":
                delta = RawContentBlockDeltaEvent.from_dict(event).delta
                text += delta.text if isinstance(delta, TextDelta) else ""
            elif event["type"] == "message_stop":
                RawMessageStopEvent.from_dict(event)
                return text
    raise AssertionError(f"{response.status_code}: no message_stop after {text!r}")


def main() -> None:
    client = AuthenticatedClient(
        base_url=os.environ["BASE_URL"],
        # The full document is that of callers that send a beta value.
        headers={"anthropic-beta": "mcp-client-2025-11-20"},
        token="local",
        prefix="",
        auth_header_name="x-api-key",
        raise_on_unexpected_status=True,
    )

    message = ask(client)
    checked(message.content[0], TextBlock)
    print("message", message.role, message.stop_reason)

    page = checked(models_list.sync(client=client, limit=2), ModelInfoList)
    models, pages = len(page.data), 1
    while page.has_more:
        page = checked(models_list.sync(client=client, limit=2, after_id=page.last_id or UNSET), ModelInfoList)
        models, pages = models + len(page.data), pages + 1
    print("models", models, "pages", pages)

    missing = models_retrieve.sync_detailed("no-such-model", client=client)
    error = checked(checked(missing.parsed, ErrorResponse).error, NotFoundErrorObject)
    print("error", int(missing.status_code), error.type_)

    message = ask(client)
    unknown = checked(message.content[1], UnknownContentBlock)
    print("unknown", unknown.type_, unknown["shape"], message.stop_reason)

    print("stream", stream(client))


main()
