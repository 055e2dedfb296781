"""The signed rules of this kind of organisation in each country."""
