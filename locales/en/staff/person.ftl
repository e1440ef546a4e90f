# One person at a time: adding somebody to the roster, or correcting what it says.

# $number (String)
person-mistake-number_taken = ⚠️ The number { $number } is on the roster already. Please use another number, or correct that person.
person-mistake-changed = ⚠️ Somebody has changed this meanwhile. Below stands what the roster says now. Please look again before you save.
person-mistake-same = ⚠️ The roster says this already. Nothing was changed.
person-mistake-several = ⚠️ Several people on the roster have this name. Please look for the right one, and correct the number on their card.
