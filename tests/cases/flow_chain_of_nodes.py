# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest

class Stack:
    def __init__(self):
        self.head = None

    def push(self, value):
        self.head = Node(value, self.head)

    def pop(self):
        value = self.head.value
        self.head = self.head.rest
        return value

@app.route("/")
def view():
    q = request.args.get("q")
    stack = Stack()
    stack.push(q)
    stack.push("x")
    Response(stack.pop())
    Response(stack.pop())  # SEC105
