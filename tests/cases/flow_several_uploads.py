# profile: standard
"""Several files that are sent to a page of Streamlit at once have names, too, and its HTML runs only if it is told to."""
import streamlit as st

for sent in st.file_uploader("Files", accept_multiple_files=True):
    open("/kept/" + sent.name, "wb").write(sent.getvalue())  # SEC101
    open("/kept/last", "wb").write(sent.getvalue())

name = st.text_input("Name")
st.html(f"<b>{name}</b>", unsafe_allow_javascript=True)  # SEC105
st.html(f"<b>{name}</b>")
