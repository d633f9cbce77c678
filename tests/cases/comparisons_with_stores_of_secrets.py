# profile: standard
"""What somebody types, compared with what is kept among secrets, whatever that is called there."""
import streamlit as st

key = st.text_input("key")
if key == st.secrets["key"]:  # SEC212
    st.success("done")
if st.text_input("word", type="password") == st.secrets.shop.entry:  # SEC212
    st.success("done")
if st.text_input("name") == st.secrets["user_name"]:
    st.success("done")
if st.text_input("name") == st.session_state["key"]:
    st.success("done")
if st.text_input("kind") == st.context.locale:
    st.success("done")
