# profile: standard
"""Answers of language models that are held to a class: its fields are of their types."""
import os
import sqlite3
from typing import List, Literal

import instructor
from google import genai
from google.genai import types
from langchain_openai import ChatOpenAI
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel
from pydantic_ai import Agent

client = OpenAI()
agent = Agent("openai:any", output_type=None)


class Step(BaseModel):
    number: int
    text: str


class Plan(BaseModel):
    kind: Literal["start", "stop"]
    amount: int
    note: str
    steps: List[Step]


planner = Agent("openai:any", output_type=Plan)


def by_responses(question):
    plan = client.responses.parse(model="any", input=question, text_format=Plan).output_parsed
    os.system(f"service {plan.kind} {plan.amount}")
    os.system(f"service {plan.note}")  # S605
    for step in plan.steps:
        os.system(f"service {step.number}")
        os.system(f"service {step.text}")  # S605


def by_annotation(question):
    plan: Plan = client.responses.parse(model="any", input=question, text_format=Plan).output_parsed
    os.system(f"service {plan.kind} {plan.amount}")
    os.system(f"service {plan.note}")  # S605


async def by_completions(question):
    answer = client.chat.completions.parse(model="any", messages=[question], response_format=Plan)
    os.system(f"service {answer.choices[0].message.parsed.amount}")
    os.system(f"service {answer.choices[0].message.parsed.note}")  # S605
    os.system(f"service {answer.choices[0].message.content}")  # S605
    answer = await AsyncOpenAI().beta.chat.completions.parse(model="any", messages=[question], response_format=Plan)
    os.system(f"service {answer.choices[0].message.parsed.amount}")
    os.system(f"service {answer.choices[0].message.parsed.note}")  # S605
    answer = client.chat.completions.parse(model="any", messages=[question])
    os.system(f"service {answer.choices[0].message.parsed.amount}")  # S605


def by_instructor(question):
    plan = instructor.from_openai(OpenAI()).chat.completions.create(model="any", response_model=Plan, messages=[question])
    os.system(f"service {plan.kind}")
    os.system(f"service {plan.note}")  # S605


def by_chain(question, database: sqlite3.Connection):
    plan = ChatOpenAI().with_structured_output(Plan).invoke(question)
    database.execute(f"SELECT * FROM plans LIMIT {plan.amount}")
    database.execute(f"SELECT * FROM plans WHERE note = '{plan.note}'")  # S608
    model = ChatOpenAI()
    structured = model.with_structured_output(schema=Plan)
    plan = structured.invoke(question)
    os.system(f"service {plan.kind} {plan.amount}")
    os.system(f"service {plan.note}")  # S605
    os.system(model.invoke(question).content)  # S605


async def by_agent(question):
    os.system(f"service {planner.run_sync(question).output.kind}")
    os.system(f"service {planner.run_sync(question).output.note}")  # S605
    result = await planner.run(question)
    os.system(f"service {result.output.amount}")
    os.system(f"service {result.output.note}")  # S605
    os.system(f"service {agent.run_sync(question).output.kind}")  # S605


def by_configuration(question):
    answer = genai.Client().models.generate_content(
        model="any", contents=question, config={"response_mime_type": "application/json", "response_schema": Plan})
    os.system(f"service {answer.parsed.kind}")
    os.system(f"service {answer.parsed.note}")  # S605
    answer = genai.Client().models.generate_content(
        model="any", contents=question, config=types.GenerateContentConfig(response_schema=Plan))
    os.system(f"service {answer.parsed.kind}")
    os.system(f"service {answer.text}")  # S605
    answer = genai.Client().models.generate_content(model="any", contents=question, config={"temperature": 0})
    os.system(f"service {answer.parsed.kind}")  # S605
