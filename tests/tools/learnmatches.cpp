// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Learns the weights of the matcher's features by logistic regression (Newton's method, quadratic penalty):
 *
 *   learnmatches TRAINING_FOLDER resources/lexicon/matchweights.txt [FEATURES.tsv]
 *
 * Each source of pairs has its own intercept while learning, because "paraphrase" and "graded 5" are different
 * questions; the intercept of the graded pairs is kept. Prints figures by five-fold cross-validation.
 */

#include "trainingpairs.h"

#include <compare/alignment.h>
#include <compare/matchfeatures.h>
#include <compare/pairprofile.h>
#include <facts/factregistry.h>
#include <text/sentences.h>

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <vector>

using namespace Counterpoint;
using Training::Source;

namespace
{

constexpr int kFolds = 5;
constexpr int kIterations = 12;
constexpr double kPenalty = 2.0;
constexpr size_t kSize = size_t(kMatchFeatures) + 3; // intercepts of the three sources last

using Vector = std::array<double, kSize>;

struct Example {
    Source source;
    Vector x{};
    double y = 0;
};

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.paragraphs = {{0, text.size()}};
    for (const Span &span : splitSentences(text))
        article.sentences.append({span, Zone::Body, 0});
    article.facts = extractFacts(article);
    return article;
}

Example exampleOf(const Training::Pair &pair)
{
    const PairProfile profiles(articleOf(pair.a), articleOf(pair.b), {});
    const MatchFeatures features
        = matchFeatures(profiles.a(), profiles.b(), align(profiles.set(), profiles.a(), profiles.b()));
    Example example{pair.source, {}, pair.label};
    std::ranges::copy(features.values, example.x.begin());
    example.x[kMatchFeatures] = 1;
    if (pair.source != Source::Graded)
        example.x[size_t(kMatchFeatures) + size_t(pair.source)] = 1;
    return example;
}

double scoreOf(const Vector &weights, const Vector &x)
{
    double z = 0;
    for (size_t i = 0; i < kSize; ++i)
        z += weights[i] * x[i];
    return 1 / (1 + std::exp(-z));
}

/** Solves the symmetric positive definite system by Gaussian elimination. */
Vector solve(std::array<Vector, kSize> matrix, Vector right)
{
    for (size_t i = 0; i < kSize; ++i) {
        for (size_t row = i + 1; row < kSize; ++row) {
            const double factor = matrix[row][i] / matrix[i][i];
            for (size_t k = i; k < kSize; ++k)
                matrix[row][k] -= factor * matrix[i][k];
            right[row] -= factor * right[i];
        }
    }
    for (size_t i = kSize; i-- > 0;) {
        for (size_t k = i + 1; k < kSize; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    return right;
}

double weightOf(Source source)
{
    return source == Source::Graded ? 1.0 : source == Source::Paraphrase ? 0.5 : 0.25;
}

Vector learn(const std::vector<Example> &examples, int leftOut)
{
    Vector weights{};
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        std::array<Vector, kSize> hessian{};
        Vector gradient{};
        for (size_t i = 0; i < kSize; ++i) {
            const double penalty = i < size_t(kMatchFeatures) ? kPenalty : 1e-3;
            hessian[i][i] = penalty;
            gradient[i] = -penalty * weights[i];
        }
        for (size_t e = 0; e < examples.size(); ++e) {
            if (int(e % kFolds) == leftOut)
                continue;
            const Example &example = examples[e];
            const double p = scoreOf(weights, example.x);
            const double importance = weightOf(example.source);
            for (size_t i = 0; i < kSize; ++i) {
                gradient[i] += importance * (example.y - p) * example.x[i];
                for (size_t k = 0; k < kSize; ++k)
                    hessian[i][k] += importance * p * (1 - p) * example.x[i] * example.x[k];
            }
        }
        const Vector step = solve(hessian, gradient);
        for (size_t i = 0; i < kSize; ++i)
            weights[i] += step[i];
    }
    return weights;
}

double pearson(const std::vector<double> &x, const std::vector<double> &y)
{
    const auto n = double(x.size());
    double mx = 0, my = 0, xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    for (size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
    }
    return xy / std::sqrt(xx * yy);
}

void crossValidate(const std::vector<Example> &examples)
{
    std::vector<double> scores;
    std::vector<double> labels;
    int right = 0;
    int paraphrases = 0;
    for (int fold = 0; fold < kFolds; ++fold) {
        const Vector weights = learn(examples, fold);
        for (size_t e = size_t(fold); e < examples.size(); e += kFolds) {
            const double score = scoreOf(weights, examples[e].x);
            if (examples[e].source == Source::Graded) {
                scores.push_back(score);
                labels.push_back(examples[e].y);
            } else if (examples[e].source == Source::Paraphrase) {
                right += (score >= 0.5) == (examples[e].y >= 0.5) ? 1 : 0;
                ++paraphrases;
            }
        }
    }
    qInfo("graded: Pearson %.3f; paraphrase: accuracy %.3f", pearson(scores, labels), right / double(paraphrases));
}

QString nameOfWeight(int i)
{
    return i < kMatchFeatures ? nameOf(MatchFeature(i)) : QStringLiteral("bias");
}

void write(const QString &path, const Vector &weights)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("# SPDX-FileCopyrightText: 2026 The Counterpoint developers\n"
               "# SPDX-License-Identifier: GPL-3.0-or-later\n"
               "# Weights of the features of two sentences (logistic regression), made by tests/tools/learnmatches.\n");
    for (int i = 0; i <= kMatchFeatures; ++i)
        file.write(QStringLiteral("%1\t%2\n").arg(nameOfWeight(i)).arg(weights[size_t(i)], 0, 'f', 4).toUtf8());
}

void dump(const QString &path, const std::vector<Example> &examples)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (const Example &example : examples) {
        file.write(QByteArray::number(int(example.source)) + '\t' + QByteArray::number(example.y));
        for (int i = 0; i < kMatchFeatures; ++i)
            file.write('\t' + QByteArray::number(example.x[size_t(i)], 'f', 4));
        file.write("\n");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: learnmatches TRAINING_FOLDER WEIGHTS.txt [FEATURES.tsv]");
    std::vector<Example> examples;
    for (const Training::Pair &pair : Training::readPairs(arguments.at(1)))
        examples.push_back(exampleOf(pair));
    if (arguments.size() > 3)
        dump(arguments.at(3), examples);
    crossValidate(examples);
    write(arguments.at(2), learn(examples, -1));
    return 0;
}
