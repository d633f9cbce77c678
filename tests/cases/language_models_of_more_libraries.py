# profile: standard
"""What other libraries have language models answer: no module is loaded by it; it is shown like other texts."""
import importlib

import boto3
import cohere
import crewai
import dspy
import instructor
import vertexai.generative_models
from agents import Agent, Runner
from google import genai
from huggingface_hub import AsyncInferenceClient, InferenceClient
from llama_index.llms.openai import OpenAI as Completing
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel
from pydantic_ai import Agent as Typed
from smolagents import CodeAgent
from transformers import pipeline
from vanna.openai import OpenAI_Chat


class Plan(BaseModel):
    name: str
    count: int


async def by_agents(question):
    result = await Runner.run(Agent(name="any"), question)
    importlib.import_module(result.final_output)  # SEC117
    importlib.import_module(Runner.run_sync(Agent(name="any"), question).final_output)  # SEC117
    importlib.import_module(result.last_agent.name)
    typed = await Typed("openai:any").run(question)
    importlib.import_module(typed.output)  # SEC117
    importlib.import_module(CodeAgent(tools=[], model=None).run(question))  # SEC117
    importlib.import_module(crewai.Crew(agents=[], tasks=[]).kickoff().raw)  # SEC117
    print(result.final_output)


async def parsed(question):
    plan = OpenAI().responses.parse(model="any", input=question, text_format=Plan).output_parsed
    importlib.import_module(plan.name)  # SEC117
    importlib.import_module(f"plans.{plan.count}")
    answer = await AsyncOpenAI().chat.completions.parse(model="any", messages=[], response_format=Plan)
    importlib.import_module(answer.choices[0].message.parsed.name)  # SEC117
    client = instructor.from_openai(OpenAI())
    plan = client.chat.completions.create(model="any", response_model=Plan, messages=[])
    importlib.import_module(plan.name)  # SEC117
    importlib.import_module(f"plans.{plan.count}")


async def completed(question):
    importlib.import_module(InferenceClient().text_generation(question))  # SEC117
    answer = await AsyncInferenceClient().chat_completion([{"role": "user", "content": question}])
    importlib.import_module(answer.choices[0].message.content)  # SEC117
    importlib.import_module(Completing().complete(question).text)  # SEC117
    importlib.import_module(str(await Completing().acomplete(question)))  # SEC117
    importlib.import_module(cohere.Client().chat(message=question).text)  # SEC117
    model = vertexai.generative_models.GenerativeModel("any")
    importlib.import_module(model.generate_content(question).text)  # SEC117
    chat = genai.Client().chats.create(model="any")
    importlib.import_module(chat.send_message(question).text)  # SEC117
    client = boto3.client("bedrock-runtime")
    answer = client.converse(modelId="any", messages=[])
    importlib.import_module(answer["output"]["message"]["content"][0]["text"])  # SEC117
    importlib.import_module(boto3.client("s3").get_bucket_location(Bucket="any")["LocationConstraint"])


def predicted(question):
    importlib.import_module(dspy.Predict("question -> answer")(question=question).answer)  # SEC117
    importlib.import_module(dspy.ChainOfThought("question -> answer")(question=question).answer)  # SEC117
    generator = pipeline("text-generation", model="any", revision="5c8b7a1f")
    importlib.import_module(generator(question)[0]["generated_text"])  # SEC117
    importlib.import_module(OpenAI_Chat(config={}).generate_sql(question))  # SEC117
