#!/usr/bin/env bash
# Writes table.fods as LibreOffice saves it in each character set and with each separator. The files are kept, so that
# the tests need no LibreOffice; they were written by LibreOffice 7.4.
set -euo pipefail
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -r "$profile"' EXIT
# LibreOffice's numbers: 44 comma, 59 semicolon, 9 tab, 124 bar; 76 UTF-8, 65535 UTF-16, 85 GB18030, 61 GBK
while read -r name separator charset; do
    soffice "-env:UserInstallation=file://$profile" --headless \
        --convert-to "csv:Text - txt - csv (StarCalc):$separator,34,$charset,1" --outdir "$profile" table.fods >"$profile/log" 2>&1
    mv "$profile/table.csv" "$name.csv"
done <<'TABLES'
utf8-comma 44 76
utf8-semicolon 59 76
utf8-bar 124 76
utf16-tab 9 65535
utf16-comma 44 65535
gb18030-comma 44 85
gb18030-tab 9 85
gbk-semicolon 59 61
TABLES
