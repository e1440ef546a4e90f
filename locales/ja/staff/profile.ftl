## Said to staff

# $part (String) the id of a detail
profile-correction = ✋ 本人から、保存している情報を訂正してほしいとの依頼がありました：<b>{ WORD("profile-name", $part) }</b>
