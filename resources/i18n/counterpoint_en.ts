<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: 2026 The Counterpoint developers
SPDX-License-Identifier: GPL-3.0-or-later

English has its words in the sources; here are the forms of one and of many.
-->
<TS version="2.1" language="en">
<context>
    <name>Counterpoint::PaneHeader</name>
    <message numerus="yes">
        <source>%n discrepancies</source>
        <translation>
            <numerusform>%n discrepancy</numerusform>
            <numerusform>%n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counterpoint::StatusLine</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancies (%1 reviewed)</source>
        <translation>
            <numerusform>%n discrepancy (%1 reviewed)</numerusform>
            <numerusform>%n discrepancies (%1 reviewed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counterpoint::ArticlesPanel</name>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: %n value</numerusform>
            <numerusform>%1: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counterpoint::MetadataTable</name>
    <message numerus="yes">
        <source>%n cell(s) lie outside of this table and were left out.</source>
        <translation>
            <numerusform>%n cell lies outside of this table and was left out.</numerusform>
            <numerusform>%n cells lie outside of this table and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counterpoint::MetadataWindow</name>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n change not applied yet</numerusform>
            <numerusform>%n changes not applied yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counterpoint::PasteDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out as not article text</source>
        <translation>
            <numerusform>%n part left out as not article text</numerusform>
            <numerusform>%n parts left out as not article text</numerusform>
        </translation>
    </message>
</context>
</TS>
