# profile: standard
"""Pages of Gradio that a function puts together, and drop-down lists that take what they do not show."""
import gradio as gr


def show(name, kind, size):
    open("/srv/" + name).close()  # SEC101
    open("/srv/a" + kind).close()  # SEC101
    open("/srv/a" + size).close()


def keep(name):
    open("/srv/" + name).close()


def page(kinds):
    with gr.Row():
        name = gr.Textbox()
        kind = gr.Dropdown(kinds, allow_custom_value=True)
        size = gr.Dropdown(["s", "m"], allow_custom_value=False)
    button = gr.Button("Show")
    button.click(show, inputs=[name, kind, size])
    button.click(keep, inputs=[size])

    @gr.render(inputs=[name, size])
    def shown(text, chosen):
        open("/srv/" + text).close()  # SEC101
        open("/srv/" + chosen).close()
