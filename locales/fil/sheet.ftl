# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = Support sa phone mo
# $name (String)
sheet-invitation-name = Para kay { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } ang nagpapatakbo ng bot sa Telegram. Magtanong doon tungkol sa trabaho, buhay at stay mo sa Japan, sa sarili mong wika.
sheet-invitation-install = Buksan ang Telegram sa phone mo. Kung wala ka nito, i-install muna. Libre ito.
sheet-invitation-scan = Itapat ang camera ng phone mo sa QR code. Buksan ang link na lalabas.
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = Pindutin ang “Start” (Simulan). Pagkatapos, piliin ang wika mo.
# Stands above the link, which is printed as text.
sheet-invitation-link = Walang camera? Buksan ang link na ito sa phone mo:
# $expires_on (Date)
sheet-invitation-personal = Para sa iyo lang ang link na ito. Isang beses mo lang ito magagamit. Huling araw: { DAY($expires_on) }. Huwag itong ibigay sa iba.
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = Huling araw na gagana ang link na ito: { DAY($expires_on) }. Pagkabukas mo nito, itatanong ng support staff kung sino ka.
sheet-invitation-emergency = Hindi ito emergency line. Kung may panganib, tumawag sa 110 (pulis). Sa sunog o ambulansya, tumawag sa 119.
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] May tanong? Magtanong sa { $organisation }.
   *[other] May tanong? Tawagan ang { $organisation }: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = Petsa ng paggawa: { DAY($made_on) }
