# profile: standard
# Tokens that the program has asked for itself, and those whose signature an unread function checks as well.
import jwt
from azure.identity import AzureCliCredential, DefaultAzureCredential
from somewhere import get_arm_token, get_credentials, get_credentials_for_cli, get_token, verify_token

UNSIGNED = {"verify_signature": False}


def collection():
    token = get_arm_token(credential=get_credentials_for_cli())
    return jwt.decode(token, options=UNSIGNED)["oid"]


def named_before():
    credential = DefaultAzureCredential()
    return jwt.decode(get_arm_token(credential).token, options=UNSIGNED)["oid"]


def of_command_line():
    token = AzureCliCredential().get_token("https://management.azure.com/.default").token
    return jwt.decode(token, options=UNSIGNED)["oid"]


def of_request(request):
    return jwt.decode(get_token(request), options=UNSIGNED)["oid"]  # SEC530


def of_credentials_in_request(request):
    return jwt.decode(get_token(get_credentials(request)), options=UNSIGNED)["oid"]  # SEC530


def of_credentials_handed_over(credentials):
    return jwt.decode(get_token(credentials), options=UNSIGNED)["oid"]  # SEC530


def of_another_call():
    return jwt.decode(read_token(get_credentials()), options=UNSIGNED)["oid"]  # SEC530


def of_no_credential(session):
    return jwt.decode(session.get_token("oid").token, options=UNSIGNED)["oid"]  # SEC530


def checked_later(request):
    token = request.POST["jwt"]
    said = jwt.decode(token, options=UNSIGNED)
    consumer = find(said["iss"], said["link"])
    try:
        return consumer.check_and_decode_token(token)
    except BadSignature:
        return None


def checked_by_keys(token):
    said = jwt.decode(token, options=UNSIGNED)
    find(said["iss"], said["link"]).verify(token)
    return said


def checked_by_name(token):
    verify_token(token)
    said = jwt.decode(token, options=UNSIGNED)
    return find(said["sub"])


def another_is_checked(token, other):
    verify_token(other)
    said = jwt.decode(token, options=UNSIGNED)  # SEC530
    return find(said["sub"])


def nothing_is_checked(token):
    verify_token()
    said = jwt.decode(token, options=UNSIGNED)  # SEC530
    return find(said["sub"])


def not_in_the_same_branch(token, old):
    if old:
        said = jwt.decode(token, options=UNSIGNED)  # SEC530
    else:
        said = verify_token(token)
    return find(said["sub"])


def only_looked_at(token):
    check_format(token)
    said = jwt.decode(token, options=UNSIGNED)  # SEC530
    return find(said["sub"])


def validate_token(token):
    return len(token) > 20


def by_a_function_of_the_file(token):
    validate_token(token)
    said = jwt.decode(token, options=UNSIGNED)  # SEC530
    return find(said["sub"])


def verify_id_token(token):
    return jwt.decode(token, KEY, algorithms=["RS256"])


def by_one_that_does_so(token):
    verify_id_token(token)
    said = jwt.decode(token, options=UNSIGNED)
    return find(said["sub"])


def only_decoded(token):
    said = jwt.decode(token, options=UNSIGNED)  # SEC530
    return jwt.decode(token, verify=False)  # SEC530
