# Said above the help where somebody typed a command that does not exist.
help-unknown = Walang ganyang command. Puwede mong gamitin ang mga ito:
# $organisation (String), $phone (String)
help-text =
    <b>Tinutulungan ka ng bot na ito sa buhay at trabaho sa Japan.</b>

    <blockquote expandable>/menu – i-check ang patakaran, magtanong sa support
    /language – palitan ang wika
    /profile – mga detalye at petsa mo
    /mydates – mga deadline mo
    /mydata – ang sine-save namin tungkol sa iyo
    /privacy – privacy notice, mga pahintulot
    /stop – itigil ang balita
    /forget – burahin ang data mo</blockquote>

    { $phone ->
        [none] { $organisation } ang nagpapatakbo nito.
       *[other] { $organisation } ang nagpapatakbo nito. Telepono: { $phone }
    }

    <b>{ danger-numbers }</b> Parehong libre, araw at gabi.
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (wala pang numero ng telepono)
