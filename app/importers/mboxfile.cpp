// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mboxfile.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace Counterpoint
{

namespace
{

/** "From ada@example.org Tue Mar  9 23:30:00 2021", "From - Tue ...": a line of text that begins so has no clock. */
bool beginsMail(QByteArrayView line)
{
    constexpr qsizetype longest = 400;
    if (!line.startsWith("From ") || line.size() > longest)
        return false;
    static const QRegularExpression clockAndYear(
        QStringLiteral("^From .*\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b.*\\b\\d{4}\\b"));
    return clockAndYear.match(QString::fromLatin1(line)).hasMatch();
}

/** A line of the text that was marked so that it begins no mail: ">From ", ">>From ". */
bool isMarked(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && line.sliced(marks).startsWith("From ");
}

/** Goes through the lines; gives a mail whenever the next begins. */
class MailSplitter
{
public:
    explicit MailSplitter(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /** The next mail, without the line that begins it; nothing at the end. */
    std::optional<QByteArray> next()
    {
        QByteArray mail;
        while (!m_rest.isEmpty()) {
            const qsizetype end = m_rest.indexOf('\n');
            const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end + 1);
            m_rest = m_rest.sliced(line.size());
            if (beginsMail(line)) {
                if (std::exchange(m_isInMail, true))
                    return mail;
            } else if (m_isInMail) {
                mail += isMarked(line) ? line.sliced(1) : line;
            }
        }
        return std::exchange(m_isInMail, false) ? std::optional(mail) : std::nullopt;
    }

private:
    QByteArrayView m_rest;
    bool m_isInMail = false; ///< The line that begins it is behind.
};

} // namespace

QString MboxFile::name() const
{
    return QStringLiteral("Mailbox");
}

QStringList MboxFile::suffixes() const
{
    return {QStringLiteral("mbox")};
}

QStringList MboxFile::mediaTypes() const
{
    return {QStringLiteral("application/mbox")};
}

Result<void> MboxFile::open(const FileBytes &file, UnpackAllowance &allowance, const RunContext &context,
                            const Visitor &visit, const Refused &) const
{
    MailSplitter mails(file.bytes);
    int number = 0;
    while (const auto mail = mails.next()) {
        if (context.isCancelled())
            return stopped();
        if (auto taken = allowance.takeFile(); !taken)
            return taken;
        visit({file.file, *mail, file.partName(QStringLiteral("%1.eml").arg(++number)), true});
    }
    if (number == 0)
        return failure(ErrorCode::NotAnArticle, QStringLiteral("No line in it begins a mail: this is not a mailbox."),
                       file.name());
    return {};
}

} // namespace Counterpoint
