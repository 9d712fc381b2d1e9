"""Pydantic AI: text, a stream, tools, an object, an error."""

import asyncio
import json
import os

from anthropic import AsyncAnthropic
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelHTTPError
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.providers.anthropic import AnthropicProvider

client = AsyncAnthropic(api_key="local", base_url=os.environ["BASE_URL"], max_retries=0)


def connect(model):
    return AnthropicModel(model, provider=AnthropicProvider(anthropic_client=client))


def say(name, value):
    print(json.dumps([name, value]))


class City(BaseModel):
    """A city."""

    city: str


def get_weather(place: str) -> str:
    """Weather of a place."""
    return f"21 degrees in {place}"


async def main():
    model = connect("claude-sonnet-5-5")
    agent = Agent(model)
    say("chat", "Name a river" in (await agent.run("Name a river")).output)
    async with agent.run_stream("Name a lake") as result:
        say("stream", "Name a lake" in await result.get_output())
    tooled = Agent(model, tools=[get_weather])
    say("tools", "21 degrees in Lima" in (await tooled.run("Use get_weather for Lima")).output)
    say("object", (await Agent(model, output_type=City).run("Tell me about Rome")).output.model_dump())
    try:
        await Agent(connect("claude-none")).run("Hi")
    except ModelHTTPError as error:
        say("error", [error.status_code, type(error).__name__])


asyncio.run(main())
