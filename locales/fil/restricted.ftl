# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = Hanggang ngayon, mababasa ito ng lahat ng support staff. Tinatanggal namin ito sa group nila. Sasabihin namin sa iyo kapag natanggal na.
# $number (String)
restricted-taken_out = 🔒 Wala na sa group ng support staff ang no. { $number }. Dati, mababasa ito ng lahat ng support staff. Ngayon, mga manager at admin lang ang makakabasa nito, at ang staff na pinili nila.
# $number (String)
restricted-left_in_group = 🔒 No. { $number }: hindi namin natanggal ang lahat sa group ng support staff. Baka mabasa pa ng support staff ang isang bahagi nito. Hiniling namin sa mga manager na burahin ito.
# $number (String)
restricted-opened = 👥 No. { $number }: nagpasya ang isang manager na puwede itong basahin ng lahat ng support staff. Hindi ito makikita ng employer mo.
# $number (String)
restricted-opened_by_you = 👥 No. { $number }: mababasa na ito ng lahat ng support staff, gaya ng pinili mo. Hindi ito makikita ng employer mo.
# $number (String)
restricted-again = 🔒 No. { $number }: mula ngayon, mga manager at admin lang ang makakabasa nito, at ang staff na pinili nila. { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 Sagot sa no. { $number }</b>
# $number (String)
restricted-added = 🔒 Naidagdag sa no. { $number }. Mga manager at admin lang ang makakakita nito, at ang staff na pinili nila.
# $number (String)
restricted-help-sent = 🙋🔒 Mga manager at admin lang, at ang staff na pinili nila, ang sinasabihan namin tungkol sa reminder na ito. Ang numero mo ay { $number }. Puwede ka pang sumulat ngayon: ano ang mahirap?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ Pinangalanan mo sa isang reklamo: { $names }. Hindi ito ang reklamong iyon: mababasa rin ito ng mga pinangalanan mo: { $names }. Mga opisinang hindi amin: tingnan ang “{ menu-guide }”.
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 Itago ang no. { $number } kay { $name }
restricted-let_in = ↩️ Ipakita ang no. { $number } kay { $name }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>Itago rin ang no. { $number } kay { $name }?</b> Kung oo, walang manager o admin dito na makakabasa nito, at walang makakatanggap ng alarm tungkol dito. Mga opisinang hindi amin na lang ang makakatulong sa iyo. Kung ayaw mo nito, wala kang kailangang gawin.
restricted-keep_out-yes = Oo, itago ito sa kanilang lahat
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 No. { $number }: gaya ng pinili mo, hindi na makakabasa nito: { $names }. Wala na kaming sasabihin sa kanila tungkol dito. Alam pa rin nila ang nabasa nila dati.
restricted-let_in_again = 👥 No. { $number }: gaya ng pinili mo, makakabasa na ulit nito: { $names }.
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ Itinago mo ang no. { $number } sa taong baka nasa group ng support staff. Pindutin muna ang ↩️ para ipakita ito sa taong iyon, o iwan kung ano ito.
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ No. { $number }: may manager na nagpabasa nito kay/kina: { $names }. Pinangalanan mo sa isang reklamo: { $names }. Hindi ito ang reklamong iyon.
# A button. $number (String), $kind (String)
restricted-continue = ↩ No. { $number } 🔒 { WORD("consultation-kind", $kind) }
