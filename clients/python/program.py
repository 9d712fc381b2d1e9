"""Walks the API on BASE_URL with the generated client; prints one line for each thing it saw."""

import os
from typing import TypeVar

from claude import AuthenticatedClient
from claude.api.messages import messages_create
from claude.api.models import models_list, models_retrieve
from claude.models import ErrorResponse, Message, MessageCreateRequest, ModelInfoList, NotFoundErrorObject
from claude.models import TextBlock, UnknownContentBlock, UserMessageParam
from claude.types import UNSET

T = TypeVar("T")


def checked(value: object, kind: type[T]) -> T:
    assert isinstance(value, kind), f"expected {kind.__name__}, got {value!r}"
    return value


def ask(client: AuthenticatedClient) -> Message:
    body = MessageCreateRequest(
        model="claude-sonnet-5-5",
        max_tokens=64,
        messages=[UserMessageParam(role="user", content="Name three rivers.")],
    )
    return checked(messages_create.sync(client=client, body=body), Message)


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


main()
