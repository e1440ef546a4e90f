# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Nursing care
field-building_cleaning = Building cleaning
field-manufacturing = Industrial products manufacturing
field-construction = Construction
field-shipbuilding = Shipbuilding and ship machinery
field-auto_repair = Automobile repair and maintenance
field-aviation = Aviation
field-accommodation = Accommodation (hotels, inns)
field-auto_transport = Auto transport (truck, taxi, bus)
field-railway = Railway
field-agriculture = Agriculture
field-fishery = Fishery and aquaculture
field-food_manufacturing = Food and beverage manufacturing
field-food_service = Food service (restaurants)
field-forestry = Forestry
field-wood = Wood industry
field-linen_supply = Linen supply
field-logistics_warehousing = Logistics warehousing
field-resource_circulation = Waste and recycling
