"""What is said to a language model: the conversation, and the instructions that it is to obey."""

from __future__ import annotations

from flake8_secure.models.sinks.tables import Table, each

# The conversation with a language model, and what tells it what it is for.
CONVERSATION: Table = {
    (0, "messages"): each("{}.ChatPromptTemplate.from_messages", (
        "langchain.prompts", "langchain.prompts.chat", "langchain_core.prompts", "langchain_core.prompts.chat")),
    "messages": (*each("?.chat.completions.{}", ("create", "parse", "stream")), "?.chat.send", "litellm.acompletion",
                 "litellm.completion", "ollama.chat", *each("openai.ChatCompletion.{}", ("acreate", "create"))),
}
# The same, where a text stands for a message of the user.
TURNS: Table = {
    "input": each("?.responses.{}", ("create", "parse", "stream")),
    (1, "input"): each("agents.Runner.{}", ("run", "run_streamed", "run_sync")),
}
INSTRUCTIONS: Table = {
    "system": ("?.messages.create", "?.messages.stream"),
    "instructions": (
        *each("?.responses.{}", ("create", "parse", "send", "stream")), "?.beta.assistants.create",
        "?.realtime.sessions.create", *each("?.threads.runs.{}", ("create", "create_and_poll", "stream")), "agents.Agent",
        "pydantic_ai.Agent",
    ),
    "system_instruction": (
        "google.generativeai.GenerativeModel", *each("google.genai.types.{}", (
            "CreateCachedContentConfig", "GenerateContentConfig", "LiveConnectConfig")),
        "vertexai.generative_models.GenerativeModel",
    ),
    # What an agent is told of its tools and of other agents.
    "description": ("agents.FunctionTool",),
    "description_override": ("agents.function_tool",),
    "handoff_description": ("agents.Agent",),
    "tool_description": ("agents.Agent().as_tool",),
    "system_prompt": ("langchain.agents.create_agent", "pydantic_ai.Agent"),
    (0, "content"): each("{}.SystemMessage", ("langchain.messages", "langchain.schema", "langchain_core.messages")),
}
# The same in a dictionary, which is taken for an object of settings.
MODEL_SETTINGS: Table = {
    "config": (
        *each("google.genai.Client().{}.create", ("aio.caches", "aio.chats", "caches", "chats")),
        *each("google.genai.Client().{}.generate_content", ("aio.models", "models")),
        *each("google.genai.Client().{}.generate_content_stream", ("aio.models", "models")),
        "google.genai.Client().aio.live.connect",
    ),
}
