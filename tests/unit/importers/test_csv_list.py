"""Tables: app lists by their columns; of password managers never a secret."""

from __future__ import annotations

import io

import pytest

from familysafe.importers.parse import parse
from familysafe.importers.records import ImportedAccount, ImportResult
from familysafe.importers.refusals import ImportRefusedError


def read(text: str) -> ImportResult:
    return parse(io.BytesIO(text.encode()))


@pytest.mark.parametrize(
    "text",
    [
        "name,bundle id\nExample Chat,com.example.chat\n",
        "Package;App name\ncom.example.chat;Example Chat\n",
        '\ufeff"App"\t"Identifier"\r\n"Example Chat"\t"com.example.chat"\r\n',
    ],
)
def test_columns_are_found_by_name_and_delimiter(text: str) -> None:
    (app,) = read(text).items
    assert (app.name, app.package_id) == ("Example Chat", "com.example.chat")


def test_system_apps_and_doubles_are_left_out() -> None:
    result = read("name,package\nMaps,com.apple.Maps\nA,com.example.a\nA,com.example.a\n,\n")
    assert len(result.items) == 1
    assert result.left_out == {"doubles": 1, "system_apps": 1}


SECRET = "Tr0ub4dor&3"


@pytest.mark.parametrize(
    "text",
    [
        f"name,url,username,password,note\nChat,https://chat.example/in?x=1,nora13,{SECRET}\n",
        f"Title,Url,Username,Password,OTPAuth\nChat,chat.example,nora13,{SECRET},otp{SECRET}\n",
        f"url,username,password,extra,name\nhttps://u:{SECRET}@chat.example/,nora13,x,n,Chat\n",
        (
            "folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp"
            f'\n,,login,Chat,"a\n{SECRET}",,https://chat.example,nora13,{SECRET},{SECRET}\n'
        ),
        f"Titel;Title;URL;Username;Passwort\nx;Chat;https://chat.example;nora13;{SECRET}\n",
    ],
)
def test_accounts_come_without_their_secrets(text: str) -> None:
    result = read(text)
    assert result.accounts == (ImportedAccount("Chat", "chat.example", "nora13"),)
    assert result.items == ()
    assert SECRET not in repr(result)


def test_a_row_with_a_lost_quote_is_left_out_whole() -> None:
    text = f"name,url,username,password\nChat,https://chat.example,no,{SECRET},ra,13\n"
    with pytest.raises(ImportRefusedError) as refusal:
        read(text)
    assert SECRET not in repr(refusal.value)


def test_unknown_columns_are_refused_in_one_sentence() -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read("colour,weight\nred,3\n")
    assert refusal.value.reason == "not_recognised"


@pytest.mark.parametrize("header", ["Name,Phone 1 - Value", "first name;last name", "Title,Email"])
def test_an_address_book_is_no_list_of_apps(header: str) -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read(f"{header}\nNora,1\n")
    assert refusal.value.reason == "private"
