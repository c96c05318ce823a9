#include "core/document/publication_deadline.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

Inputs datedInputs(QDate approved, QDate published = {}) {
    Inputs inputs;
    inputs.approved = approved;
    inputs.published = published;
    return inputs;
}

TEST(PublicationDeadline, IsTwentyDaysAfterTheApproval) {
    const Inputs inputs = datedInputs({2024, 2, 10});
    EXPECT_EQ(daysLeftToPublish(inputs, {2024, 2, 10}), 20);
    EXPECT_EQ(daysLeftToPublish(inputs, {2024, 3, 1}), 0);
    EXPECT_EQ(daysLeftToPublish(inputs, {2024, 3, 2}), -1);
}

TEST(PublicationDeadline, IsNothingToSayWithoutAnApprovalOrOncePublishedInTime) {
    EXPECT_EQ(daysLeftToPublish(datedInputs({}), {2024, 3, 1}), std::nullopt);
    EXPECT_EQ(daysLeftToPublish(datedInputs({2024, 2, 10}, {2024, 3, 1}), {2024, 5, 1}), std::nullopt);
    EXPECT_EQ(daysLeftToPublish(datedInputs({2024, 2, 10}, {2024, 3, 4}), {2024, 5, 1}), -3);
}

} // namespace
} // namespace budget
