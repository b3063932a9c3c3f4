//go:build !amd64

package net

func (c *curve) cells(cell []int16, gates []int32, state []int16) { c.cellsGo(cell, gates, state) }
