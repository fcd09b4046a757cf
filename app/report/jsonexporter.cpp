// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonexporter.h"

#include "comparisonjson.h"

#include <model/enumnames.h>

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

/** Writes the members of one object; every array element is a line of its own. */
class MemberStream
{
public:
    explicit MemberStream(QIODevice &device)
        : m_device(device)
    {
        m_device.write("{");
    }
    void value(const char *name, const QJsonValue &json)
    {
        begin(name);
        QByteArray wrapped = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        m_device.write(wrapped.sliced(1, wrapped.size() - 2)); // QJsonDocument writes no bare values
    }
    /** @p element(i) gives the i-th of @p count objects. */
    template<typename F>
    void array(const char *name, qsizetype count, F element)
    {
        begin(name);
        m_device.write("[");
        for (qsizetype i = 0; i < count; ++i) {
            m_device.write(i == 0 ? "\n" : ",\n");
            m_device.write(QJsonDocument(element(static_cast<int>(i))).toJson(QJsonDocument::Compact));
        }
        m_device.write("]");
    }
    /** The objects of several arrays as one. */
    void joined(const char *name, const std::vector<ComparisonJson::ArticleFrame> &frames,
                QJsonArray (*part)(const ComparisonJson::ArticleFrame &))
    {
        begin(name);
        m_device.write("[");
        bool isFirst = true;
        for (const auto &frame : frames) {
            for (const auto &item : part(frame)) {
                m_device.write(isFirst ? "\n" : ",\n");
                m_device.write(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
                isFirst = false;
            }
        }
        m_device.write("]");
    }
    void end() { m_device.write("}\n"); }

private:
    void begin(const char *name)
    {
        m_device.write(m_isFirst ? "\n\"" : ",\n\"");
        m_device.write(name);
        m_device.write("\":");
        m_isFirst = false;
    }

    QIODevice &m_device;
    bool m_isFirst = true;
};

QJsonObject generator()
{
    return {{"name"_L1, u"counterpoint"_s}, {"version"_L1, QCoreApplication::applicationVersion()}};
}

QJsonObject decisionObject(const Decision &decision)
{
    return {
        {"target"_L1, nameOf(decision.target)}, {"key"_L1, decision.key},     {"verdict"_L1, nameOf(decision.verdict)},
        {"field"_L1, decision.field},           {"value"_L1, decision.value}, {"note"_L1, decision.note}};
}

void writeFindings(MemberStream &stream, const Comparison &comparison, const ComparisonJson::Findings &findings,
                   const QList<Claim> &claims)
{
    stream.array("stories", comparison.stories.size(), [&](int i) { return findings.story(i); });
    stream.array("names", comparison.names.size(), [&](int i) { return findings.name(comparison.names.at(i)); });
    stream.array("matches", comparison.matches.size(), [&](int i) { return findings.match(i); });
    stream.array("groups", comparison.groups.size(), [&](int i) { return findings.group(i); });
    stream.array("conflicts", comparison.conflicts.size(),
                 [&](int i) { return findings.conflict(comparison.conflicts.at(i), i); });
    stream.array("wordChoices", comparison.wordChoices.size(),
                 [&](int i) { return findings.wordChoice(comparison.wordChoices.at(i)); });
    stream.array("discrepancies", comparison.discrepancies.size(), [&](int i) { return findings.discrepancy(i); });
    stream.array("origins", comparison.origins.size(), [&](int i) { return findings.origin(i); });
    stream.array("citations", comparison.citations.size(),
                 [&](int i) { return findings.citation(comparison.citations.at(i)); });
    stream.array("utterances", comparison.utterances.size(), [&](int i) { return findings.utterance(i); });
    stream.array("events", comparison.events.size(), [&](int i) { return findings.event(i); });
    stream.array("headlines", comparison.headlines.size(),
                 [&](int i) { return findings.headline(comparison.headlines.at(i)); });
    stream.array("conditions", comparison.conditions.size(),
                 [&](int i) { return findings.condition(comparison.conditions.at(i)); });
    const qsizetype events = comparison.coverage.size();
    stream.array("coverage", events + claims.size(), [&](int i) {
        return i < events ? findings.coverage(comparison.coverage.at(i))
                          : findings.claimCoverage(claims.at(i - events));
    });
}

} // namespace

QString JsonExporter::format() const
{
    return u"json"_s;
}

QString JsonExporter::title() const
{
    return QCoreApplication::translate("Exporter", "Comparison data (JSON)");
}

QString JsonExporter::suffix() const
{
    return u"json"_s;
}

Result<void> JsonExporter::write(const Snapshot &snapshot, QIODevice &device) const
{
    const Comparison &comparison = *snapshot.comparison;
    const ComparisonJson::Findings findings(comparison);
    MemberStream stream(device);
    stream.value("format", u"counterpoint-comparison"_s);
    stream.value("version", 1);
    stream.value("generator", generator());
    stream.value("parameters", ComparisonJson::parameters(comparison.parameters, comparison.engineVersion));
    stream.array("articles", static_cast<qsizetype>(findings.frames().size()),
                 [&](int i) { return ComparisonJson::article(findings.frames().at(static_cast<size_t>(i))); });
    stream.joined("timexes", findings.frames(), ComparisonJson::timexes);
    stream.joined("quotes", findings.frames(), ComparisonJson::quotes);
    stream.joined("quantities", findings.frames(), ComparisonJson::quantities);
    writeFindings(stream, comparison, findings, snapshot.claims);
    stream.array("claims", snapshot.claims.size(), [&](int i) { return findings.claim(snapshot.claims.at(i)); });
    if (!snapshot.storePath.isEmpty() || !snapshot.decisions.isEmpty())
        stream.array("decisions", snapshot.decisions.size(),
                     [&](int i) { return decisionObject(snapshot.decisions.at(i)); });
    stream.end();
    return {};
}

} // namespace Counterpoint
