"""What language models answer, by the libraries that ask them."""

from __future__ import annotations

from flake8_secure.models.library import GENERATED, REMOTE, Library, rows

_CHAINS = "langchain.chat_models.init_chat_model()"
_COMPLETING = "llama_index.core.llms.LLM()"
_INFERENCE = "huggingface_hub.InferenceClient()"
_GEMINI = ("aio.chats.create().send_message()", "aio.models.generate_content()", "chats.create().send_message()",
           "models.generate_content()")
# Where most answers say which tools a model calls, and with what.
_CALLED = "choices[0].message.tool_calls"

# What a language model answers.
LANGUAGE_MODELS = Library(
    roots=(
        "agents", "anthropic", "cohere", "crewai", "dspy", "google", "groq", "huggingface_hub", "instructor",
        "langchain", "langchain_anthropic", "langchain_community", "langchain_google_genai", "langchain_mistralai",
        "langchain_ollama", "langchain_openai", "litellm", "llama_index", "mistralai", "ollama", "openai", "pydantic_ai",
        "smolagents", "transformers", "vanna", "vertexai",
    ),
    spellings={
        "anthropic.AsyncClient": "anthropic.AsyncAnthropic",
        "anthropic.Client": "anthropic.Anthropic",
        **{f"anthropic.{client}()": "anthropic.Anthropic()" for client in (
            "AnthropicBedrock", "AnthropicVertex", "AsyncAnthropic", "AsyncAnthropicBedrock", "AsyncAnthropicVertex")},
        "anthropic.types.ToolUseBlock": "anthropic.types.ContentBlock",
        "mistralai.client.Mistral": "mistralai.Mistral",
        "openai.AsyncClient": "openai.AsyncOpenAI",
        "openai.Client": "openai.OpenAI",
        **{f"openai.{client}()": "openai" for client in ("AsyncAzureOpenAI", "AsyncOpenAI", "AzureOpenAI", "OpenAI")},
        "openai.beta.chat": "openai.chat",
        "cohere.AsyncClient": "cohere.Client",
        "cohere.AsyncClientV2": "cohere.Client",
        "cohere.ClientV2": "cohere.Client",
        "dspy.ChainOfThought": "dspy.Predict",
        "groq.AsyncGroq()": "groq.Groq()",
        # It answers with what the class that it is given makes of the answer.
        **{f"instructor.{maker}()": "openai" for maker in ("from_openai", "from_provider", "patch")},
        "huggingface_hub.AsyncInferenceClient": "huggingface_hub.InferenceClient",
        **{f"llama_index.llms.{module}()": _COMPLETING for module in (
            "anthropic.Anthropic", "azure_openai.AzureOpenAI", "gemini.Gemini", "ollama.Ollama", "openai.OpenAI")},
        "llama_index.core.Settings.llm": _COMPLETING,
        "anthropic.Anthropic().messages.create().content[*]": "anthropic.types.ContentBlock()",
        "openai.responses.create().output[*]": "openai.types.responses.ResponseOutputItem()",
        "ollama.AsyncClient()": "ollama",
        "ollama.Client()": "ollama",
        **{f"{_CHAINS}.{method}()": _CHAINS for method in (
            "bind", "bind_tools", "with_config", "with_fallbacks", "with_retry", "with_structured_output")},
        **{f"{name}()": _CHAINS for name in (
            "langchain.chat_models.ChatOpenAI", "langchain_anthropic.ChatAnthropic", "langchain_community.chat_models.ChatOllama",
            "langchain_community.chat_models.ChatOpenAI", "langchain_community.llms.Ollama",
            "langchain_google_genai.ChatGoogleGenerativeAI", "langchain_mistralai.ChatMistralAI", "langchain_ollama.ChatOllama",
            "langchain_ollama.OllamaLLM", "langchain_openai.AzureChatOpenAI", "langchain_openai.ChatOpenAI",
            "langchain_openai.OpenAI")},
    },
    piped=(_CHAINS,),
    clean=tuple(f"{asked}().{about}" for asked in (
        "anthropic.Anthropic().beta.messages.create", "anthropic.Anthropic().messages.create", "litellm.acompletion",
        "litellm.completion", "openai.chat.completions.create", "openai.chat.completions.parse", "openai.completions.create",
        "openai.responses.create", "openai.responses.parse",
    ) for about in ("created", "created_at", "id", "model", "usage")),
    sources={
        **rows(GENERATED, "anthropic.Anthropic().", "beta.messages.create()", "completions.create()", "messages.create()"),
        **rows(GENERATED, "google.genai.Client().", *_GEMINI),
        **rows(GENERATED, "google.generativeai.GenerativeModel().", "generate_content()", "generate_content_async()"),
        **rows(GENERATED, "agents.Runner.", "run().final_output", "run_streamed().final_output", "run_sync().final_output"),
        **rows(GENERATED, "cohere.Client().", "chat()", "generate()"),
        **rows(GENERATED, "crewai.Crew().", "kickoff()", "kickoff_async()"),
        "dspy.Predict()()": GENERATED,
        "google.generativeai.GenerativeModel().start_chat().send_message()": GENERATED,
        "groq.Groq().chat.completions.create()": GENERATED,
        **rows(GENERATED, _INFERENCE + ".", "chat.completions.create()", "chat_completion()", "text_generation()"),
        **rows(GENERATED, _COMPLETING + ".", "achat()", "acomplete()", "chat()", "complete()"),
        **rows(GENERATED, "pydantic_ai.Agent().", "run().output", "run_sync().output"),
        **rows(GENERATED, "smolagents.", "CodeAgent().run()", "ToolCallingAgent().run()"),
        "transformers.pipeline()()": GENERATED,
        "vanna.openai.OpenAI_Chat().generate_sql()": GENERATED,
        **rows(GENERATED, "vertexai.generative_models.GenerativeModel().", "generate_content()", "generate_content_async()"),
        **rows(GENERATED, _CHAINS + ".", "abatch()", "ainvoke()", "astream()", "batch()", "invoke()", "predict()", "stream()"),
        # What it hands to tools, like what tools are handed.
        "anthropic.types.ContentBlock().input": REMOTE,
        **rows(REMOTE, "openai.", f"chat.completions.create().{_CALLED}", f"chat.completions.parse().{_CALLED}",
               "types.responses.ResponseOutputItem().arguments"),
        **rows(REMOTE, "google.genai.Client().", *(f"{asked}.function_calls" for asked in _GEMINI)),
        **rows(REMOTE, "litellm.", f"acompletion().{_CALLED}", f"completion().{_CALLED}"),
        **rows(REMOTE, "mistralai.Mistral().chat.", f"complete().{_CALLED}", f"complete_async().{_CALLED}"),
        **rows(REMOTE, "ollama.", "chat().message.tool_calls", "chat()[message][tool_calls]"),
        f"groq.Groq().chat.completions.create().{_CALLED}": REMOTE,
        f"{_INFERENCE}.chat_completion().{_CALLED}": REMOTE,
        f"{_INFERENCE}.chat.completions.create().{_CALLED}": REMOTE,
        **rows(REMOTE, _CHAINS + ".", "ainvoke().tool_calls", "invoke().tool_calls"),
        **rows(GENERATED, "litellm.", "acompletion()", "completion()", "responses()"),
        **rows(GENERATED, "mistralai.Mistral().chat.", "complete()", "complete_async()"),
        **rows(GENERATED, "ollama.", "chat()", "generate()"),
        **rows(GENERATED, "openai.", "ChatCompletion.acreate()", "ChatCompletion.create()", "Completion.create()",
               "chat.completions.create()", "chat.completions.parse()", "completions.create()", "responses.create()",
               "responses.parse()"),
    },
)

# Calls that answer with an instance of a class: the argument that names it, of the call, of what makes the object that it is
# a method of, or of a configuration; and where the instance then is.
STRUCTURED = {
    **{f"google.genai.Client().{asked}"[:-2]: ("response_schema", "parsed") for asked in _GEMINI},
    **{f"{_CHAINS}.{method}": ("schema",) for method in ("ainvoke", "invoke")},
    "openai.chat.completions.create": ("response_model",),  # as instructor has it
    "openai.chat.completions.parse": ("response_format", "choices", "*", "message", "parsed"),
    "openai.responses.parse": ("text_format", "output_parsed"),
    **{f"pydantic_ai.Agent().{method}": ("output_type", "output") for method in ("run", "run_sync")},
}

# Apart from those, since much that imports its module asks no model.
BEDROCK = Library(
    roots=("boto3",),
    sources={**rows(GENERATED, "boto3.client().", "converse()", "invoke_model()")},
)
