// The elements of a large XML part, one at a time: a row of a sheet, a string of the list. Only one element
// is in memory, parsed by pugixml; what is around it is passed over. A DOCTYPE is refused, so that there are
// no entities.
#pragma once

#include "core/spreadsheet/zip_package.h"

#include <pugixml.hpp>

#include <functional>
#include <string_view>
#include <vector>

namespace budget {

/// Bytes one element may have.
inline constexpr std::size_t largestElement = std::size_t{4} << 20;

/// What to do with an element; a fault ends the reading.
using ElementReader = std::function<Result<void>(const pugi::xml_node& element)>;

/// Hands every element with one of the local names to `read`; elements inside it are its own.
/// Faults: Syntax (`found` = DOCTYPE, or what cannot be read), Truncated, TooLarge, and those of `read`.
Result<void> readElements(ZipPart& part, const QString& file, const QString& name,
                          const std::vector<std::string_view>& wanted, const ElementReader& read);

/// Names without their prefix; prefixes differ between programs.
std::string_view localName(const char* name);
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);
/// The value of an attribute; "" where it is absent.
const char* attributeOf(const pugi::xml_node& node, std::string_view name);
/// 1 and true.
bool isSet(const pugi::xml_node& node, std::string_view name);

} // namespace budget
