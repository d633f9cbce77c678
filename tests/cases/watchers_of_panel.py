# profile: standard
"""Panel tells who watches a widget what it holds now."""
import panel

field = panel.widgets.TextInput(name="Name")
field.param.watch(lambda event: open(event.new), "value")  # SEC101
number = panel.widgets.IntInput(name="Number")
number.param.watch(lambda event: open("/srv/%s" % event.new), "value")


def changed(event):
    open(event.new)  # SEC101
    open(event.name)


field.param.watch(changed, ["value"])
