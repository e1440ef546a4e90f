# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Kaigo (nursing care)
field-building_cleaning = Building cleaning
field-manufacturing = Manufacturing (pang-industriya)
field-construction = Construction
field-shipbuilding = Shipbuilding at makina ng barko
field-auto_repair = Pag-repair ng sasakyan
field-aviation = Aviation
field-accommodation = Accommodation (hotel, inn)
field-auto_transport = Auto transport (truck, taxi, bus)
field-railway = Railway (tren)
field-agriculture = Agrikultura (pagsasaka)
field-fishery = Pangingisda at aquaculture
field-food_manufacturing = Paggawa ng pagkain at inumin
field-food_service = Food service (restaurant)
field-forestry = Forestry (kagubatan)
field-wood = Wood industry (kahoy)
field-linen_supply = Linen supply
field-logistics_warehousing = Logistics at warehouse
field-resource_circulation = Basura at recycling
