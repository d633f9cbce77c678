# profile: standard
"""Frappe builds conditions out of filters, and escapes what they hold."""
import frappe
from frappe.desk.reportview import get_filters_cond


@frappe.whitelist()
def get_events(start, end, filters=None):
    from frappe.desk.calendar import get_event_conditions

    conditions = get_event_conditions("Event", filters)
    return frappe.db.sql(f"select name from `tabEvent` where starts_on between %s and %s {conditions}", (start, end))


@frappe.whitelist()
def get_rows(searchfield, filters=None):
    query = "select name from `tabAttendance` where docstatus < 2"
    query += get_filters_cond("Attendance", filters, [])
    rows = frappe.db.sql(query)
    return rows + frappe.db.sql(f"select name from `tabEvent` where {searchfield} = 1")  # S608


@frappe.whitelist()
def converted(item, quantity, since, page):
    frappe.db.sql(f"select * from tabBin where quantity > {frappe.utils.flt(quantity)} limit {frappe.utils.cint(page)}")
    frappe.db.sql(f"select * from tabBin where day > '{frappe.utils.getdate(since)}'")
    frappe.db.sql(f"select * from tabBin where item = '{frappe.utils.cstr(item)}'")  # S608
