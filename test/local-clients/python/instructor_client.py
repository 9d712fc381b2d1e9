"""Instructor: an object."""

import json
import os

import instructor
from anthropic import Anthropic
from pydantic import BaseModel


class City(BaseModel):
    """A city."""

    city: str


client = instructor.from_anthropic(Anthropic(api_key="local", base_url=os.environ["BASE_URL"], max_retries=0))
city = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=100,
    messages=[{"role": "user", "content": "Tell me about Rome"}],
    response_model=City,
)
print(json.dumps(["object", city.model_dump()]))
