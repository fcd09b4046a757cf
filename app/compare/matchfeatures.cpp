// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matchfeatures.h"

#include <text/lexicon.h>

#include <rapidfuzz/distance/Indel.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Counterpoint
{

namespace
{

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

double wordingSimilarity(const Profile &a, const Profile &b)
{
    const auto words = [](const Profile &profile) {
        std::vector<int> list;
        list.reserve(profile.tokens.size());
        for (const ProfileToken &token : profile.tokens)
            list.push_back(token.word);
        return list;
    };
    return rapidfuzz::indel_normalized_similarity(words(a), words(b));
}

double weightCovered(const Profile &profile, const std::vector<double> &covered)
{
    double weight = 0;
    for (size_t i = 0; i < covered.size(); ++i)
        weight += covered[i] * double(profile.tokens[i].weight);
    return weight;
}

void weighAligned(const Profile &a, const Profile &b, const Alignment &alignment, MatchFeatures &features)
{
    const double coveredA = weightCovered(a, alignment.coveredA);
    const double coveredB = weightCovered(b, alignment.coveredB);
    double identical = 0;
    int runs = 0;
    for (size_t i = 0; i < alignment.words.size(); ++i) {
        const AlignedWord &word = alignment.words[i];
        const ProfileToken &x = a.tokens[size_t(word.a)];
        const ProfileToken &y = b.tokens[size_t(word.b)];
        if (x.stem == y.stem)
            identical += double(x.weight + y.weight) / 2;
        const bool isRun = i > 0 && word.a == alignment.words[i - 1].a + 1 && word.b == alignment.words[i - 1].b + 1;
        runs += isRun ? 1 : 0;
    }
    const double shareA = share(coveredA, a.weight);
    const double shareB = share(coveredB, b.weight);
    features[MatchFeature::Aligned] = share(coveredA + coveredB, a.weight + b.weight);
    features[MatchFeature::AlignedLess] = std::min(shareA, shareB);
    features[MatchFeature::AlignedMore] = std::max(shareA, shareB);
    features[MatchFeature::Identical] = share(identical, a.weight + b.weight - identical);
    features[MatchFeature::Runs] = share(runs, double(std::max(a.tokens.size(), b.tokens.size())));
}

/** Sorted. */
template<typename Key>
std::vector<int> distinct(const Profile &profile, Key key)
{
    std::vector<int> values;
    for (const ProfileToken &token : profile.tokens) {
        if (const int value = key(token); value >= 0 && std::ranges::find(values, value) == values.end())
            values.push_back(value);
    }
    std::ranges::sort(values);
    return values;
}

int countShared(const std::vector<int> &a, const std::vector<int> &b)
{
    return int(std::ranges::count_if(a, [&](int value) { return std::ranges::binary_search(b, value); }));
}

void compareFacts(const Profile &a, const Profile &b, const Alignment &alignment, MatchFeatures &features)
{
    const auto name = [](const ProfileToken &token) { return token.name; };
    const std::vector<int> namesA = distinct(a, name);
    const std::vector<int> namesB = distinct(b, name);
    const int sharedNames = countShared(namesA, namesB);
    const auto allNames = double(namesA.size() + namesB.size()) - sharedNames;
    features[MatchFeature::Names] = share(sharedNames, allNames);
    features[MatchFeature::NamesMissed] = share(allNames - sharedNames, allNames + 1);

    const auto number = [](const ProfileToken &token) { return token.isNumber && token.time < 0 ? token.stem : -1; };
    const std::vector<int> numbersA = distinct(a, number);
    const std::vector<int> numbersB = distinct(b, number);
    const int sharedNumbers = countShared(numbersA, numbersB);
    features[MatchFeature::NumbersSame] = sharedNumbers > 0 ? 1 : 0;
    features[MatchFeature::NumbersDiffer] = alignment.numbers.empty() ? 0 : 1;

    const auto time = [](const ProfileToken &token) { return token.time; };
    const std::vector<int> timesA = distinct(a, time);
    const std::vector<int> timesB = distinct(b, time);
    const int sharedTimes = countShared(timesA, timesB);
    features[MatchFeature::TimesSame] = sharedTimes > 0 ? 1 : 0;
    features[MatchFeature::TimesDiffer] = sharedTimes == 0 && !timesA.empty() && !timesB.empty() ? 1 : 0;
}

struct LongestRuns {
    int any = 0; ///< Words of the longest run that both have.
    int quoted = 0; ///< The same inside quotation marks in both.
};

LongestRuns longestRuns(const Profile &a, const Profile &b)
{
    // The runs that end at a word of b, of the words of a up to the last one; the row is walked from its end, so that
    // what stands before a place is still that of the word before.
    std::vector<LongestRuns> endingAt(b.tokens.size() + 1);
    LongestRuns longest;
    for (const ProfileToken &x : a.tokens) {
        for (size_t j = b.tokens.size(); j > 0; --j) {
            const ProfileToken &y = b.tokens[j - 1];
            if (x.word != y.word) {
                endingAt[j] = {};
                continue;
            }
            const LongestRuns &before = endingAt[j - 1];
            endingAt[j] = {before.any + 1, x.isQuoted && y.isQuoted ? before.quoted + 1 : 0};
            longest.any = std::max(longest.any, endingAt[j].any);
            longest.quoted = std::max(longest.quoted, endingAt[j].quoted);
        }
    }
    return longest;
}

struct Model {
    double bias = 0;
    std::array<double, kMatchFeatures> weights{};
};

Model readModel()
{
    Model model;
    const QHash<QString, QString> rows = lexiconMap(QStringLiteral("matchweights.txt"));
    model.bias = rows.value(QStringLiteral("bias")).toDouble();
    for (int i = 0; i < kMatchFeatures; ++i)
        model.weights[size_t(i)] = rows.value(nameOf(MatchFeature(i))).toDouble();
    return model;
}

} // namespace

MatchFeatures matchFeatures(const Profile &a, const Profile &b, const Alignment &alignment)
{
    MatchFeatures features;
    weighAligned(a, b, alignment, features);
    compareFacts(a, b, alignment, features);
    features[MatchFeature::Wording] = wordingSimilarity(a, b);
    features[MatchFeature::Negation] = a.isNegated != b.isNegated ? 1 : 0;
    features[MatchFeature::Opposites] = alignment.opposites.empty() ? 0 : 1;
    const auto shorter = double(std::min(a.tokens.size(), b.tokens.size()));
    features[MatchFeature::Length] = share(shorter, double(std::max(a.tokens.size(), b.tokens.size())));
    const auto quoted
        = [](const Profile &profile) { return std::ranges::count_if(profile.tokens, &ProfileToken::isQuoted); };
    const LongestRuns runs = longestRuns(a, b);
    features.quotedRun = runs.quoted;
    features.wordRun = runs.any;
    features[MatchFeature::Quotation] = share(features.quotedRun, double(std::min(quoted(a), quoted(b))));
    return features;
}

QString nameOf(MatchFeature feature)
{
    static constexpr const char *names[kMatchFeatures]
        = {"aligned",  "aligned-less", "aligned-more", "identical",      "wording",    "runs",
           "names",    "names-missed", "numbers-same", "numbers-differ", "times-same", "times-differ",
           "negation", "opposites",    "length",       "quotation"};
    return QString::fromLatin1(names[int(feature)]);
}

double matchScore(const MatchFeatures &features)
{
    static const Model model = readModel();
    double z = model.bias;
    for (size_t i = 0; i < features.values.size(); ++i)
        z += model.weights[i] * features.values[i];
    return 1 / (1 + std::exp(-z));
}

} // namespace Counterpoint
