// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"

#include "stages.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr int kReportEvery = 256;
constexpr int kStorySentences = 4000; // a story of more than a hundred articles; beyond it is an archive

struct Index {
    std::vector<std::vector<int>> lists; // sentences by key, ascending
    std::vector<double> weights; // of the keys of each sentence
};

Index makeIndex(const ProfileSet &set, const std::vector<bool> &isLeftOut)
{
    Index index;
    index.lists.resize(size_t(set.entryCount()));
    for (int i = 0; i < int(set.profiles().size()); ++i) {
        double weight = 0;
        for (const int key : set.profiles()[size_t(i)].keys) {
            if (!isLeftOut[size_t(i)])
                index.lists[size_t(key)].push_back(i);
            weight += set.weightOf(key);
        }
        index.weights.push_back(weight);
    }
    return index;
}

/** Weights of keys shared with earlier sentences, by sentence; touched lists which are not zero. */
struct Overlaps {
    std::vector<double> shared;
    std::vector<int> touched;
};

void gather(const ProfileSet &set, const Index &index, int sentence, int longestList, Overlaps &overlaps)
{
    for (const int key : set.profiles()[size_t(sentence)].keys) {
        const std::vector<int> &list = index.lists[size_t(key)];
        if (int(list.size()) > longestList)
            continue;
        const double weight = set.weightOf(key);
        for (const int other : list) {
            if (other >= sentence)
                break;
            double &shared = overlaps.shared[size_t(other)];
            if (shared == 0)
                overlaps.touched.push_back(other);
            shared += weight;
        }
    }
}

} // namespace

CandidateOptions candidateOptionsFor(int sentences)
{
    CandidateOptions options;
    if (sentences > kStorySentences) {
        options.leastOverlap = 0.2;
        options.leastContained = 0.6;
        options.longestList = 200;
    }
    return options;
}

bool isWorthComparing(const Candidate &candidate, bool isOneArticle, const CandidateOptions &options)
{
    if (isOneArticle)
        return candidate.overlap >= options.leastWithin;
    return candidate.overlap >= options.leastOverlap || candidate.contained >= options.leastContained;
}

Result<std::vector<Candidate>> findCandidates(const ProfileSet &set, const CandidateOptions &options,
                                              const std::vector<bool> &isLeftOut, const RunContext &context)
{
    const Index index = makeIndex(set, isLeftOut);
    const auto &profiles = set.profiles();
    const int count = int(profiles.size());
    Overlaps overlaps{std::vector<double>(size_t(count), 0.0), {}};
    std::vector<Candidate> candidates;
    for (int b = 0; b < count; ++b) {
        if (b % kReportEvery == 0 && context.isCancelled())
            return stopped();
        if (isLeftOut[size_t(b)])
            continue;
        gather(set, index, b, options.longestList, overlaps);
        for (const int a : overlaps.touched) {
            const double shared = std::exchange(overlaps.shared[size_t(a)], 0.0);
            const double weightA = index.weights[size_t(a)];
            const double weightB = index.weights[size_t(b)];
            const Candidate candidate{a, b, shared / (weightA + weightB - shared), shared / std::min(weightA, weightB)};
            if (isWorthComparing(candidate, profiles[size_t(a)].ref.article == profiles[size_t(b)].ref.article,
                                 options))
                candidates.push_back(candidate);
        }
        overlaps.touched.clear();
    }
    std::ranges::sort(candidates, {}, [](const Candidate &candidate) { return std::pair(candidate.a, candidate.b); });
    return candidates;
}

} // namespace Counterpoint
