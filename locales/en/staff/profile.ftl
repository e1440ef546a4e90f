## Said to staff

# $part (String) the id of a detail
profile-correction = ✋ The worker asks you to correct what is kept: <b>{ WORD("profile-name", $part) }</b>
