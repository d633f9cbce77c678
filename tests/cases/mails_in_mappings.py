# profile: standard
"""Mails that services take as mappings, by their parts."""
import html

import boto3
import resend
import sendgrid
import sib_api_v3_sdk
from flask import Flask, render_template, request
from mailjet_rest import Client
from postmarker.core import PostmarkClient

app = Flask(__name__)
ses = boto3.client("ses")
mailjet = Client(auth=credentials, version="v3.1")
postmark = PostmarkClient(server_token=token)
sender = sendgrid.SendGridAPIClient(key)


@app.route("/amazon", methods=["POST"])
def by_amazon():
    name = request.form["name"]
    ses.send_email(Source=OWN, Destination=TO, Message={  # SEC112
        "Subject": {"Data": name}, "Body": {"Html": {"Data": f"<p>Hello {name}</p>", "Charset": "UTF-8"}}})
    ses.send_email(Source=OWN, Destination=TO, Message={
        "Subject": {"Data": name}, "Body": {"Text": {"Data": name}, "Html": {"Data": f"<p>Hello {html.escape(name)}</p>"}}})
    again = boto3.client("sesv2")
    body = {"Html": {"Data": "<p>Hello " + name + "</p>"}}
    again.send_email(Content={"Simple": {"Subject": {"Data": name}, "Body": body}})  # SEC112
    again.send_email(Content={"Simple": {"Body": {"Html": {"Data": render_template("hello.html", name=name)}}}})
    return {}


@app.route("/others", methods=["POST"])
def by_others():
    text = "<p>" + request.form["text"] + "</p>"
    resend.Emails.send({"to": TO, "subject": "Hello", "html": text})  # SEC112
    resend.Emails.send({"to": TO, "subject": text, "html": "<p>Hello</p>", "text": text})
    mailjet.send.create(data={"Messages": [{"To": TO, "Subject": text, "HTMLPart": text}]})  # SEC112
    mailjet.send.create(data={"Messages": [{"To": TO, "Subject": text, "TextPart": text}]})
    postmark.emails.send(From=OWN, To=TO, HtmlBody=text)  # SEC112
    postmark.emails.send(From=OWN, To=TO, TextBody=text)
    sender.client.mail.send.post(request_body={"content": [{"type": "text/html", "value": text}]})  # SEC112
    sender.client.mail.send.post(request_body={"content": [{"type": "text/plain", "value": text}]})
    return {"mail": sib_api_v3_sdk.SendSmtpEmail(to=TO, html_content=text)}  # SEC112
