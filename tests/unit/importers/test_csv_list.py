"""Tables: app lists by their columns; of password managers never a secret."""

from __future__ import annotations

import io

import pytest

from familysafe.importers.parse import parse
from familysafe.importers.records import ImportedAccount, ImportResult, Nameless
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
    assert refusal.value.reason == "columns"
    assert refusal.value.columns == ("colour", "weight")


@pytest.mark.parametrize("header", ["Name,Phone 1 - Value", "first name;last name", "Title,Email"])
def test_an_address_book_is_no_list_of_apps(header: str) -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read(f"{header}\nNora,1\n")
    assert refusal.value.reason == "private"


def names(data: bytes, chosen: tuple[int, int, int] | None = None) -> list[str]:
    return [app.name for app in parse(io.BytesIO(data), None, chosen).items]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "utf-16-be"]
)
def test_office_programs_may_save_as_they_like(encoding: str) -> None:
    text = "Name;Altersfreigabe\r\nCaf\u00e9 M\u00fcller;USK 6\r\nF\u00fcnf Freunde;USK 0\r\n"
    assert names(text.encode(encoding)) == ["Caf\u00e9 M\u00fcller", "F\u00fcnf Freunde"]


def test_a_line_of_windows_far_down_in_a_long_table_is_read() -> None:
    data = b"name\n" + b"a\n" * 70_000 + "Caf\u00e9\n".encode("cp1252")
    assert names(data) == ["a", "Caf\u00e9"]


def test_excel_may_name_the_separator_in_the_first_line() -> None:
    assert names(b'sep=;\nName;PEGI\n"A, B";12\n') == ["A, B"]


def test_line_breaks_and_quotes_inside_a_cell_are_one_name() -> None:
    assert names(b'name,note\n"Chess\nfor Kids",x\n"The ""Best"" Game",y\n') == [
        "Chess for Kids",
        'The "Best" Game',
    ]


def test_without_a_header_package_ids_tell_which_column_is_which() -> None:
    text = "Chess,com.example.chess,4+\nPets,com.example.pets,9+\n"
    result = read(text)
    assert [(a.name, a.package_id, a.store_label) for a in result.items] == [
        ("Chess", "com.example.chess", "4+"),
        ("Pets", "com.example.pets", "9+"),
    ]


def test_a_header_in_unknown_words_is_no_app() -> None:
    result = read("Dings;Bums\nChess;com.example.chess\nPets;com.example.pets\n")
    assert [a.name for a in result.items] == ["Chess", "Pets"]
    assert result.table is not None
    assert result.table.columns == ("Dings", "Bums")


def test_the_parent_may_name_the_columns() -> None:
    data = b"Dings;Bums\n12;Chess\n16;Pets\n"
    assert names(data, (1, -1, 0)) == ["Chess", "Pets"]
    with pytest.raises(ImportRefusedError) as refusal:
        names(data, (7, -1, -1))
    assert refusal.value.reason == "columns"


def test_a_secret_column_cannot_be_chosen_and_its_name_is_not_offered() -> None:
    data = f"Dienst;Geheim-Passwort\nChess;{SECRET}\nPets;{SECRET}\n".encode()
    with pytest.raises(ImportRefusedError) as refusal:
        names(data)
    assert refusal.value.columns == ("Dienst", "")
    with pytest.raises(ImportRefusedError):
        names(data, (1, -1, -1))


def test_a_list_of_passwords_without_a_header_gives_nothing_away() -> None:
    data = f"Chat,nora@example.org,{SECRET}\nMail,nora@example.org,{SECRET}\n".encode()
    with pytest.raises(ImportRefusedError) as refusal:
        names(data)
    assert refusal.value.columns == ("Chat", "", "")


def test_a_row_without_a_name_is_kept_for_the_parent_to_fix() -> None:
    result = read("App;PEGI\nChess;3\n;7\n;\nPets;12\n")
    assert [a.name for a in result.items] == ["Chess", "Pets"]
    assert result.nameless == (Nameless(3, "PEGI 7"),)
    assert result.items[1].store_label == "PEGI 12"
