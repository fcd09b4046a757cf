// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** The quotation ledger: a row a saying, its renderings beneath; what loses something that matters first. KindRole is a
 * Loss. */
class UtterancesModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Speaker, Words, Differs, Articles };
    enum Loss { None, Differing, Matters };

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;

private:
    [[nodiscard]] ListRow sayingRow(int utterance) const;
    [[nodiscard]] ListRow renderingRow(int utterance, QuotationRef quotation) const;
    [[nodiscard]] ListRow unmarkedRow(int utterance, const UnmarkedRendering &rendering) const;
    [[nodiscard]] QString differenceText(const Utterance &utterance, std::optional<QuotationRef> only) const;
    [[nodiscard]] QString wordsOf(QuotationRef quotation) const;
    [[nodiscard]] QList<SentenceRef> placesOf(const Utterance &utterance) const;
};

} // namespace Counterpoint
