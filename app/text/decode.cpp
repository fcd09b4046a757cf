// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/decode.h>

#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace Counterpoint
{

namespace
{

struct DetectorCloser {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/** First bytes of files that are never text, whatever their name says. */
bool hasBinarySignature(QByteArrayView bytes)
{
    static constexpr std::array<std::string_view, 12> kSignatures{"%PDF-",
                                                                  "PK\x03\x04",
                                                                  "\x89PNG",
                                                                  "GIF8",
                                                                  "\xff\xd8\xff",
                                                                  "\x7f"
                                                                  "ELF",
                                                                  "\x1f\x8b",
                                                                  "7z\xbc\xaf",
                                                                  "Rar!",
                                                                  "\xd0\xcf\x11\xe0",
                                                                  "SQLite format 3",
                                                                  "BZh"};
    return std::ranges::any_of(kSignatures, [bytes](std::string_view signature) {
        return bytes.startsWith(QByteArrayView(signature.data(), static_cast<qsizetype>(signature.size())));
    });
}

/** UTF-16 without a byte order mark: in Latin text nearly every second byte is NUL. Empty when it is not that. */
QString unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    if (pairs < 4)
        return {};
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes[2 * i] == 0;
        oddZeros += bytes[2 * i + 1] == 0;
    }
    if (oddZeros * 10 > pairs * 6 && evenZeros * 20 < pairs)
        return QStringLiteral("UTF-16LE");
    if (evenZeros * 10 > pairs * 6 && oddZeros * 20 < pairs)
        return QStringLiteral("UTF-16BE");
    return {};
}

struct Utf8Count {
    qsizetype sequences = 0; ///< Well-formed ones of two bytes or more.
    qsizetype errors = 0;
};

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int length = lead < 0x80    ? 1
            : lead >= 0xc2 && lead < 0xe0 ? 2
            : (lead & 0xf0) == 0xe0       ? 3
            : lead >= 0xf0 && lead < 0xf5 ? 4
                                          : 0;
        int seen = 1;
        while (seen < length && i + seen < bytes.size() && (static_cast<unsigned char>(bytes[i + seen]) & 0xc0) == 0x80)
            ++seen;
        if (length == 0 || seen < length)
            ++count.errors;
        else if (length > 1)
            ++count.sequences;
        i += std::max(1, seen);
    }
    return count;
}

/** What ICU's detector takes the bytes for. Latin-1 stands for its superset, as browsers read it. */
QString detected(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 65536)),
                   &status);
    const UCharsetMatch *match = U_SUCCESS(status) ? ucsdet_detect(detector.get(), &status) : nullptr;
    const int confidence = match ? ucsdet_getConfidence(match, &status) : 0;
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    if (U_FAILURE(status) || !name || confidence < 10)
        return QStringLiteral("windows-1252");
    const QString charset = QString::fromLatin1(name);
    return charset == QLatin1String("ISO-8859-1") || charset.startsWith(QLatin1String("UTF-"))
        ? QStringLiteral("windows-1252")
        : charset;
}

QString standardName(const QString &charset)
{
    const QString lower = charset.trimmed().toLower();
    if (lower == QLatin1String("iso-8859-1") || lower == QLatin1String("latin1") || lower == QLatin1String("us-ascii")
        || lower == QLatin1String("cp1252"))
        return QStringLiteral("windows-1252");
    return lower == QLatin1String("utf8") ? QStringLiteral("UTF-8") : charset.trimmed();
}

/** The charset in which the bytes are most likely written; order as documented. */
QString chooseCharset(QByteArrayView bytes, const QString &declared)
{
    if (const QString utf16 = unmarkedUtf16(bytes); !utf16.isEmpty())
        return utf16;
    const Utf8Count utf8 = countUtf8(bytes);
    // A run of well-formed UTF-8 is never an accident, a wrong declaration often is.
    if (utf8.errors == 0 || utf8.sequences > 4 * utf8.errors)
        return QStringLiteral("UTF-8");
    const QString named = standardName(declared);
    const bool isUsable = !named.isEmpty() && !named.startsWith(QLatin1String("utf"), Qt::CaseInsensitive)
        && QStringDecoder(named.toLatin1().constData()).isValid();
    return isUsable ? named : detected(bytes);
}

/** Line ends to \n; NUL and lone surrogates to U+FFFD, so that every later count of characters holds. */
bool normaliseText(QString &text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    bool hadErrors = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029' || c == u'\v' || c == u'\f') {
            text[i] = u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isNull() || c.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            hadErrors = true;
        }
    }
    return hadErrors;
}

/** More than a stray control character in twenty: no one wrote that as text. */
bool looksBinary(const QString &text)
{
    const auto controls = std::ranges::count_if(text, [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\x1b')
            || c == u'\x7f';
    });
    return controls * 20 > text.size();
}

} // namespace

QString cleanText(QString text)
{
    normaliseText(text);
    return text;
}

Result<DecodedText> decode(QByteArrayView bytes, const QString &declared, const RunContext &context)
{
    if (hasBinarySignature(bytes))
        return failure(ErrorCode::BadEncoding, QStringLiteral("This is a binary file, not text."));
    QString charset;
    if (const auto marked = QStringConverter::encodingForData(bytes))
        charset = QString::fromLatin1(QStringConverter::nameForEncoding(*marked));
    else
        charset = chooseCharset(bytes, declared);
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!decoder.isValid())
        return failure(ErrorCode::BadEncoding, QStringLiteral("The character set %1 is not known.").arg(charset));
    if (context.isCancelled())
        return stopped();
    DecodedText decoded{decoder.decode(bytes), charset, decoder.hasError()};
    if (context.isCancelled())
        return stopped();
    decoded.hadErrors |= normaliseText(decoded.text);
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    if (looksBinary(decoded.text))
        return failure(ErrorCode::BadEncoding, QStringLiteral("The bytes are not text in any known character set."));
    return decoded;
}

} // namespace Counterpoint
