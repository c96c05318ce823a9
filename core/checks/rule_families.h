// The families of document rules; documentRules() puts them together by number.
#pragma once

#include "core/checks/check_rule.h"

namespace budget {

std::span<const CheckRule> structureRules();   ///< V-103 … V-111
std::span<const CheckRule> yearRules();        ///< V-4xx
std::span<const CheckRule> lastYearRules();    ///< V-406, V-407
std::span<const CheckRule> narrativeRules();   ///< V-5xx
std::span<const CheckRule> sentenceRules();    ///< V-5xx of single sentences, V-6xx
std::span<const CheckRule> inputRules();       ///< V-510, V-511, V-514: procurement, assets
std::span<const CheckRule> performanceRules(); ///< V-7xx, forms as a whole
std::span<const CheckRule> indicatorRules();   ///< V-7xx, indicators
std::span<const CheckRule> wordingRules();     ///< V-8xx, what is written
std::span<const CheckRule> consistencyRules(); ///< V-8xx, whether texts agree
std::span<const CheckRule> disclosureRules();  ///< V-9xx
std::span<const CheckRule> staffRules();       ///< V-11xx
std::span<const CheckRule> reviewRules();      ///< V-1004, M-002, M-003

} // namespace budget
